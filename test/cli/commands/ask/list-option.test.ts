import { describe, expect, it } from 'vitest';
import { askCommand } from '../../../../src/cli/commands/ask/index.ts';

const options = askCommand().commands.flatMap((command) =>
  command.options
    .filter(({ argChoices }) => argChoices !== undefined)
    .map((option) => [`ask ${command.name()} ${option.flags}`, option] as const),
);

describe('options of questions that take known words', () => {
  it('are those of the questions that have modes, kinds and statuses', () => {
    expect(options.map(([name]) => name)).toEqual(
      expect.arrayContaining(['ask actor-network --mode <mode>', 'ask meetings --status <status...>']),
    );
  });

  it.each(options)('%s takes each in either case, and no other', (_, { argChoices, parseArg }) => {
    for (const word of argChoices!) {
      const read = parseArg!(word, undefined as never);
      expect([read].flat()).toEqual([expect.stringMatching(/./)]);
      const [upper] = [read].flat() as unknown as string[];
      for (const way of [word.toUpperCase(), word.toUpperCase().replaceAll('-', '_'), upper!])
        expect(parseArg!(way, undefined as never)).toEqual(read);
    }
    expect(() => parseArg!('nonsense', undefined as never)).toThrow(`Allowed choices are ${argChoices![0]}`);
  });
});

it('an option that takes several takes them with commas, and again', () => {
  const found = options.find(([name]) => name === 'ask meetings --status <status...>');
  const { parseArg } = found![1];
  expect(parseArg!('planned', parseArg!('held,NOT_STATED', undefined as never))).toEqual([
    'HELD',
    'NOT_STATED',
    'PLANNED',
  ]);
});
