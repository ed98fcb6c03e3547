// docs/rules.md names for each rule the test that holds it: here the names are checked.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/rules.md', root), 'utf8');
const rules = text
  .split(/^- /m)
  .slice(1)
  .map((rule) => ({
    id: /^\*\*([^*]+)\*\*/.exec(rule)?.[1] ?? rule,
    tests: [...rule.matchAll(/`(test\/[^`]+)`\s+"((?:\\.|[^"\\])+)"/g)].map(([, file, name]) => ({
      file: file!,
      name: name!.replace(/\\"/g, '"'),
    })),
  }));

describe('docs/rules.md', () => {
  it('gives every rule a name of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(80);
  });

  it('names for every rule a test that exists', () => {
    const missing = rules.flatMap(({ id, tests }) =>
      tests.length === 0
        ? [`${id}: no test named`]
        : tests
            .filter((test) => !testNames(test.file).has(test.name))
            .map(({ file, name }) => `${id}: ${file} "${name}"`),
    );
    expect(missing).toEqual([]);
  });
});

/** The names of the tests of a file: the text that follows `it(` or the call of an `it.each(…)`. */
function testNames(file: string): Set<string> {
  const url = new URL(file, root);
  if (!existsSync(url)) return new Set();
  const calls = readFileSync(url, 'utf8').matchAll(/(?:\bit|\))\(\s*(['"`])((?:\\.|(?!\1).)+)\1,/g);
  return new Set([...calls].map(([, , name]) => name!.replace(/\\(['"`])/g, '$1')));
}
