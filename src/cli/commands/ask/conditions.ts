import type { Command } from 'commander';
import { conditionable, conditions, conditionsQuestion } from '../../../queries/conditions.ts';
import { printConditions } from '../../print/conditions.ts';
import { conditionsTable } from '../../tables/conditions.ts';
import { ThingArgument } from '../../thing-argument.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

interface Options {
  readonly holder?: string;
  readonly rollUp: boolean;
}

export function conditionsCommand(): Command {
  return questionCommand(conditionsQuestion)
    .addArgument(
      new ThingArgument(
        '[of]',
        'id of a demand or talks, or words of its name; without, the conditions of all stances',
        conditionable,
      ),
    )
    .option(
      '--holder <actor>',
      'only conditions of what this actor holds or states: its id, or words of its name',
    )
    .option('--no-roll-up', 'leave out the words of those who represent the holder')
    .action(
      answering(async (reader, asked, given: string, { holder: whose, rollUp }: Options) => {
        const of = given === '' ? null : await idOf(reader, given, conditionable, asked);
        const holder = whose === undefined ? null : await idOf(reader, whose, ['Actor'], asked);
        const answer = await conditions(reader, { ...asked, of, holder, rollUp });
        if (!answer) throw notKnown(of, holder);
        return { answer, text: printConditions(answer), table: conditionsTable(answer) };
      }),
    );
}
