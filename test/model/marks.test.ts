// What the rules derive, as live nodes keep it.
import { describe, expect, it } from 'vitest';
import { claimMarks, entityMarks, filterMarks, markNames, originMarks } from '../../src/model/marks.ts';
import type { Thing } from '../../src/model/thing.ts';
import { actor, claim, judgement, view, world } from './build.ts';

describe('claimMarks', () => {
  const things = [
    claim('a', {
      holder: 'actor:palace',
      about: 'demand:cap',
      held: '2031-01',
      said: '2031-02/..',
      chain: ['source:wire'],
    }),
    claim('b', { chain: ['source:post'], contradicts: 'a', said: '2031-03' }),
    claim('c', { chain: ['source:times'], contradicts: 'a' }),
    judgement('actor:halvard', 'actor:palace', 'SAME'),
  ];

  it('keep days, and "" where an end is not known', () => {
    expect(claimMarks(view(world(...things), 'a'))).toMatchObject({
      firstDay: '2031-01-01',
      lastDay: '2031-01-31',
      spokenFirst: '2031-02-01',
      spokenLast: '',
      at: '2031-02-01 claim:a',
    });
  });

  it('keep the canonical holder and target, "" for none', () => {
    const built = world(...things);
    expect(claimMarks(view(built, 'a'))).toMatchObject({ holderId: 'actor:halvard', targetId: 'demand:cap' });
    expect(claimMarks(view(built, 'b'))).toMatchObject({ holderId: '', targetId: '' });
  });

  it('keep who disputes it, when that was said and why it does, four lists of one length', () => {
    expect(claimMarks(view(world(...things), 'a'))).toMatchObject({
      disputed: true,
      disputedBy: ['claim:b', 'claim:c'],
      disputedFirst: ['2031-03-01', ''],
      disputedLast: ['2031-03-31', ''],
      disputedWhy: ['ORIGIN', 'ORIGIN'],
    });
  });

  it('have names of their own, which no coded property has', () => {
    const built = world(...things);
    const names = [built.claims.get('claim:a')!.id].flatMap((id) =>
      Object.keys({ ...claimMarks(view(built, id)), ...originMarks(view(built, id)) }),
    );
    const known: readonly string[] = markNames;
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    const coded = things.flatMap(({ properties }) => Object.keys(properties));
    expect(coded.filter((name) => known.includes(name))).toEqual([]);
  });
});

describe('originMarks', () => {
  it('name the origin; there are none without one', () => {
    const built = world(claim('a', { chain: ['actor:halvard'] }), claim('b', {}));
    expect(originMarks(view(built, 'a'))).toEqual({
      origin: 'actor:halvard',
      originName: 'halvard',
      originKind: 'State',
    });
    expect(originMarks(view(built, 'b'))).toEqual({});
  });
});

describe('entityMarks', () => {
  it('are the search text, the canonical id, and of talks their status', () => {
    const palace = actor('actor:palace');
    const built = world(palace, actor('actor:halvard'), judgement('actor:halvard', 'actor:palace', 'SAME'));
    const marks = { searchText: 'palace', canonical: 'actor:halvard' };
    expect(entityMarks(built, palace, undefined)).toMatchObject(marks);
    expect(entityMarks(built, palace, undefined).status).toBeUndefined();
    expect(entityMarks(built, palace, 'HELD')).toMatchObject({ ...marks, status: 'HELD' });
  });
});

describe('filterMarks', () => {
  const placed = (
    id: string,
    position: number,
    starts: readonly number[],
    document = 'document:d',
  ): Thing => {
    const plain = claim(id, { document });
    const phrases = starts.map((start, order) => ({
      type: 'EVIDENCED_BY',
      to: document,
      properties: { exact: id, occurrence: 1, order, start, end: start + 1 },
    }));
    return { ...plain, properties: { ...plain.properties, position }, edges: phrases };
  };
  /** The claims in the order of their keys. */
  const inOrder = (...things: Thing[]) => {
    const built = world(...things);
    const keys = [...built.claims.values()].map((one) => [filterMarks(built, one).inText!, one.id] as const);
    return keys.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
  };

  it('order the claims of a document by where their first phrase stands', () => {
    const things = [placed('a', 0, [90, 10]), placed('b', 1, [20]), placed('c', 2, [5])];
    expect(inOrder(...things)).toEqual(['claim:c', 'claim:a', 'claim:b']);
  });

  it('order them as they were coded where the text is not at hand', () => {
    const things = [placed('x', 10, []), placed('b', 1, []), placed('a', 2, [])];
    expect(inOrder(...things)).toEqual(['claim:b', 'claim:a', 'claim:x']);
  });
});
