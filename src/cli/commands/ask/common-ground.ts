import type { Command } from 'commander';
import { listed } from '../../../model/wording.ts';
import { commonGround, commonGroundQuestion } from '../../../queries/common-ground.ts';
import { printCommonGround } from '../../print/common-ground.ts';
import { scopeOf } from '../../print/scope.ts';
import { commonGroundTable } from '../../tables/common-ground.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { actorsOf, issueOf, nameOf, namesOf } from './several.ts';

interface Options {
  readonly issue?: string;
  readonly rollUp: boolean;
  readonly includeParts?: boolean;
}

export function commonGroundCommand(): Command {
  return questionCommand(commonGroundQuestion)
    .argument(
      '[actors]',
      'ids or names, with commas between them: all of these; one: it and anybody; none: any two',
    )
    .option('--issue <issue>', 'only demands that concern this issue, by its id or name')
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .option('--include-parts', 'what stands towards a demand counts for those that it includes')
    .action(
      answering(async (reader, asked, given, { issue: on, ...options }: Options) => {
        const actors = await actorsOf(reader, given, asked);
        const issue = await issueOf(reader, on, asked);
        const answer = await commonGround(reader, { ...asked, ...options, actors, issue });
        if (!answer) throw notKnown(...(actors ?? []), issue);
        const names = await namesOf(reader, actors ?? []);
        const who = names.length === 1 ? `${names[0]} with anybody` : listed(names);
        const scope = scopeOf(who, await nameOf(reader, issue), asked);
        return { answer, text: printCommonGround(answer, scope), table: commonGroundTable(answer) };
      }),
    );
}
