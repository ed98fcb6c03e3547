import type { Command } from 'commander';
import { type GapKind, gapKinds } from '../../../model/gaps.ts';
import { gaps, gapsQuestion, mostGaps } from '../../../queries/gaps.ts';
import { printGaps } from '../../print/gaps.ts';
import { gapsTable } from '../../tables/gaps.ts';
import { listOption } from './list-option.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { nameOf } from './several.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly kind?: readonly GapKind[];
  readonly first: number;
  readonly rollUp: boolean;
  readonly quotes?: boolean;
}

const usual = 20;

export function gapsCommand(): Command {
  return questionCommand(gapsQuestion)
    .argument('[issue]', 'only what concerns this issue, by its id or words of its name')
    .addOption(
      listOption(
        '--kind <kinds>',
        'only these, with commas between them',
        gapKinds.map(({ name }) => name),
      ),
    )
    .option('--first <n>', `how many, 1 to ${mostGaps}`, wholeNumber(mostGaps), usual)
    .option('--no-roll-up', 'words of a delegate are no answer of his state')
    .option('--quotes', 'all the words behind each gap')
    .action(
      answering(async (reader, asked, given, { kind, first, rollUp, quotes }: Options) => {
        const issue = given === '' ? null : await idOf(reader, given, ['Issue'], asked);
        const answer = await gaps(reader, { ...asked, issue, kinds: kind, rollUp });
        if (!answer) throw notKnown(issue);
        const on = await nameOf(reader, issue);
        const printing = { asOf: asked.asOf, issue: on, first, quotes: quotes === true };
        return { answer, text: printGaps(answer, printing), table: gapsTable(answer) };
      }),
    );
}
