// What a thing is found by.
import { describe, expect, it } from 'vitest';
import { searchTextOf } from '../../src/model/search-text.ts';
import type { Properties, Thing } from '../../src/model/thing.ts';

const found = (labels: string[], properties: Properties, edges: Thing['edges'] = []) =>
  searchTextOf({ id: 'x', labels, properties, edges });

describe('searchTextOf', () => {
  it('takes name, aliases, text, description, paraphrase and title, folded, each once', () => {
    expect(
      found(['Entity', 'Demand'], {
        name: 'Cap',
        aliases: ['Límit', 'Ceiling'],
        text: 'Landings are capped',
        description: 'A figure',
        paraphrase: 'P',
        title: 'Cap',
      }),
    ).toBe('cap limit ceiling landings are capped a figure p');
  });

  it('takes nothing else', () => {
    expect(found(['Entity', 'Claim'], { name: 'A', note: 'secret', stance: 'DEMANDS' })).toBe('a');
    expect(found(['Entity', 'Issue'], {})).toBe('');
  });

  it('takes the phrases of a claim', () => {
    const phrase = (exact: string) => ({ type: 'EVIDENCED_BY', to: 'document:d', properties: { exact } });
    expect(found(['Entity', 'Claim'], { name: 'A' }, [phrase('no more than'), phrase('40,000')])).toBe(
      'a no more than 40 000',
    );
  });

  it('leaves the full text of a document out', () => {
    expect(found(['Entity', 'Document'], { name: 'T', title: 'T', text: 'whole article' })).toBe('t');
  });
});
