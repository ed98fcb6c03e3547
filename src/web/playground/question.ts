// What a tab, a worked example and a shared link have in common: a query and its variables, as text.

export interface Question {
  readonly query: string;
  /** JSON as it stands in the editor; empty where there are none. */
  readonly variables: string;
}

export function sameQuestion(one: Question, other: Question): boolean {
  return one.query === other.query && one.variables === other.variables;
}
