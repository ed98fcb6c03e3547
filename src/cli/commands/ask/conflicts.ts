import type { Command } from 'commander';
import { listed } from '../../../model/wording.ts';
import { conflicts, conflictsQuestion, mostPairs } from '../../../queries/conflicts.ts';
import { Failure } from '../../failure.ts';
import { printConflicts } from '../../print/conflicts.ts';
import { scopeOf } from '../../print/scope.ts';
import { conflictsTable } from '../../tables/conflicts.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { actorsOf, issueOf, nameOf, namesOf } from './several.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly against?: string;
  readonly issue?: string;
  readonly rollUp: boolean;
  readonly includeParts?: boolean;
  readonly first: number;
}

export function conflictsCommand(): Command {
  return questionCommand(conflictsQuestion)
    .argument('[actors]', 'one side: ids or names of actors, with commas between them; without: everybody')
    .option('--against <actors>', 'the other side; without: everybody else')
    .option('--issue <issue>', 'only demands that concern this issue, by its id or name')
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .option('--include-parts', 'what stands towards a demand counts for those that it includes')
    .option('--first <pairs>', `how many pairs, 1 to ${mostPairs}, the firmest`, wholeNumber(mostPairs), 50)
    .action(
      answering(async (reader, asked, given, { against, issue: on, first, ...options }: Options) => {
        const [one, other] = [await actorsOf(reader, given, asked), await actorsOf(reader, against, asked)];
        if (one === null && other !== null)
          throw new Failure('Name one side before --against, as in: conflicts Halvard --against Norrland');
        const between = [one, other].filter((side) => side !== null);
        const issue = await issueOf(reader, on, asked);
        const answer = await conflicts(reader, { ...asked, ...options, between, issue });
        if (!answer) throw notKnown(...between.flat(), issue);
        const sides = await Promise.all(between.map((side) => namesOf(reader, side)));
        const who =
          sides.length === 1
            ? `${listed(sides[0]!)} against anybody`
            : sides.map((names) => listed(names)).join(' against ');
        const scope = scopeOf(who, await nameOf(reader, issue), asked);
        const shown = { ...answer, pairs: answer.pairs.slice(0, first) };
        return { answer: shown, text: printConflicts(shown, scope), table: conflictsTable(shown) };
      }),
    );
}
