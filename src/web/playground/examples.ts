// The worked examples, which the server writes into the page.
import type { Question } from './question.ts';

export interface Example extends Question {
  readonly name: string;
  readonly title: string;
  readonly group: string;
}

interface WrittenExample {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const examples = readExamples(document.getElementById('examples')?.textContent ?? '[]');

/** In the order given; a group stands where its first example stands. */
export const groups: readonly string[] = [...new Set(examples.map(({ group }) => group))];

function readExamples(json: string): readonly Example[] {
  const written = JSON.parse(json) as readonly WrittenExample[];
  return written.map(({ variables, ...example }) => ({
    ...example,
    variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
  }));
}
