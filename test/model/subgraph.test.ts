import { describe, expect, it } from 'vitest';
import { recordSentence } from '../../src/model/edge-sentences.ts';
import { type LooseEdge, numbered, referenceEdges } from '../../src/model/subgraph.ts';
import { derivedEdges, recordEdges } from '../../src/model/vocabulary/index.ts';

describe('an edge of record', () => {
  it.each(recordEdges.map(({ type }) => type))('%s is read aloud with both its ends', (type) => {
    const sentence = recordSentence(type, 'Ann', 'Bo', {});
    expect(sentence).toMatch(/Ann/);
    expect(sentence).toMatch(/Bo/);
  });

  it.each([
    ['REPORTED_BY', { hop: 0, cue: 'she said' }, 'Bo said: Ann ("she said")'],
    ['REPORTED_BY', { hop: 1, inherited: true }, 'Bo passed on: Ann (as the whole article does)'],
    ['ASSERTS', { role: 'MEDIATOR' }, 'Ann: names Bo (as mediator)'],
    ['RESTATES', { drift: ['STRONGER', 'OMITS', 'OMITS'] }, 'Ann: retells: Bo (stronger, omits)'],
    ['MEMBER_OF', { from: '2029-01' }, 'Ann: belonging to Bo (2029-01 to …)'],
    ['MENTIONS', { as: 'the Palace' }, 'Ann: mentions Bo ("the Palace")'],
  ] as const)('%s says what it holds beside its ends', (type, properties, sentence) => {
    expect(recordSentence(type, 'Ann', 'Bo', properties)).toBe(sentence);
  });
});

it.each([
  ...recordEdges.map(({ type }) => recordSentence(type, 'Ann', 'Bo', {})),
  ...derivedEdges.map(({ sentence }) => sentence.replace('{from}', 'Ann').replace('{to}', 'Bo')),
])('"%s" fits one as well as many: no verb that a number would change stands behind a name', (sentence) => {
  expect(sentence).not.toMatch(/\b(?:Ann|Bo) (?!said|passed|published|\()/);
});

describe('the edges of a subgraph', () => {
  const edge = (from: string, to: string, exact: string): LooseEdge => {
    return { type: 'EVIDENCED_BY', from, to, sentence: '', properties: { exact }, support: null };
  };

  it('have each an id of its own, whatever order they come in', () => {
    const edges = [edge('b', 'd', 'x'), edge('a', 'd', 'y'), edge('a', 'd', 'x')];
    const ids = ['a EVIDENCED_BY d', 'a EVIDENCED_BY d 2', 'b EVIDENCED_BY d'];
    expect(numbered(edges).map(({ id }) => id)).toEqual(ids);
    expect(numbered([...edges].reverse())).toEqual(numbered(edges));
  });

  it('that are alike in everything are one', () => {
    expect(numbered([edge('a', 'd', 'x'), edge('a', 'd', 'x')])).toHaveLength(1);
  });

  it('of reference data start at no claim and no document', () => {
    expect(referenceEdges).toContain('REPRESENTS');
    for (const type of ['HELD_BY', 'PUBLISHED_BY', 'MENTIONS']) expect(referenceEdges).not.toContain(type);
  });
});
