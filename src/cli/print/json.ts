/** An answer for scripts: indented JSON, without the text that only serves to be searched. */
export function printJson(answer: unknown): string {
  return JSON.stringify(answer, (key, value) => (key === 'searchText' ? undefined : value), 2);
}
