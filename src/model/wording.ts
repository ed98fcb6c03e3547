// Small words for sentences, those that give a rule's reasons and those of printed answers.

/** First letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Halvard, Sund and Norrland" */
export function listed(names: readonly string[], joint = ' and '): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')}${joint}${names.at(-1)}`;
}

/** "1 claim", "2 claims", "0 claims". */
export function many(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`;
}
