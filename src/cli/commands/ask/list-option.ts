// Options that take some of a few known words, in whatever case and with `-` for `_`. Help and completion name
// them in lower case.
import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one of some words; without it `usual`. */
export function choiceOption<T extends string>(
  flags: string,
  description: string,
  known: readonly T[],
  usual: T,
): Option {
  return optionOf(flags, description, known)
    .argParser((text: string) => choiceOf(text, known))
    .default(usual, `"${shownAs(usual)}"`);
}

/** An option that takes several of some words, with commas between them. */
export function listOption<T extends string>(
  flags: string,
  description: string,
  known: readonly T[],
): Option {
  return optionOf(flags, description, known).argParser((text: string, before?: readonly T[]) => [
    ...(before ?? []),
    ...text.split(',').map((word) => choiceOf(word, known)),
  ]);
}

function optionOf(flags: string, description: string, known: readonly string[]): Option {
  const option = new Option(flags, description);
  option.argChoices = known.map(shownAs);
  return option;
}

/** @throws InvalidArgumentError with the words that are known */
function choiceOf<T extends string>(text: string, known: readonly T[]): T {
  const word = text.trim();
  const choice = known.find((one) => shownAs(one) === shownAs(word));
  if (choice === undefined)
    throw new InvalidArgumentError(`Allowed choices are ${known.map(shownAs).join(', ')}, got "${word}".`);
  return choice;
}

function shownAs(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
