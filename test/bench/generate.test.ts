import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import type { Thing } from '../../src/model/thing.ts';
import { nodeKinds, stanceTerms } from '../../src/model/vocabulary/index.ts';

const thingsOf = (claims: number, seed?: number) =>
  generate(seed === undefined ? { claims } : { claims, seed }).things.map(({ thing }) => thing);
const things = thingsOf(2_000);
const claims = things.filter(({ labels }) => labels.includes('Claim'));
const targets = (type: string) => claims.flatMap(({ edges }) => edges.filter((edge) => edge.type === type));

describe('a generated dossier', () => {
  it('is the same for the same size and seed, and another for another seed', () => {
    expect(thingsOf(200, 7)).toEqual(thingsOf(200, 7));
    expect(thingsOf(200, 8)).not.toEqual(thingsOf(200, 7));
  });

  it.each([1, 9, 1_000])('has exactly %i claims', (count) => {
    expect(thingsOf(count).filter(({ labels }) => labels.includes('Claim'))).toHaveLength(count);
  });

  it('gives one actor about 16% of the claims, and nobody else half as many', () => {
    const counts = new Map<string, number>();
    for (const { to } of targets('HELD_BY')) counts.set(to, (counts.get(to) ?? 0) + 1);
    const [most = 0, next = 0] = [...counts.values()].sort((a, b) => b - a);
    expect(most / claims.length).toBeGreaterThan(0.13);
    expect(most / claims.length).toBeLessThan(0.19);
    expect(next).toBeLessThan(most / 2);
  });

  it('holds every kind of node and every stance', () => {
    const labels = new Set(things.flatMap((thing) => thing.labels));
    expect(nodeKinds.map(({ label }) => label).filter((label) => !labels.has(label))).toEqual([]);
    const stances = new Set(claims.map(({ properties }) => properties['stance']));
    expect(stanceTerms.map(({ name }) => name).filter((name) => !stances.has(name))).toEqual([]);
  });

  it('has chains of none to three hops, and links of every sort between claims', () => {
    const lengths = claims.map(({ edges }) => edges.filter(({ type }) => type === 'REPORTED_BY').length);
    expect(new Set(lengths)).toEqual(new Set([0, 1, 2, 3]));
    for (const type of ['RESTATES', 'CONTRADICTS', 'SUPERSEDES', 'IF', 'UNLESS', 'ASSERTS'])
      expect(targets(type).length, type).toBeGreaterThan(0);
  });

  it('links only to things that it holds, and claims only to earlier ones', () => {
    const places = new Map(things.map(({ id }, place) => [id, place]));
    expect(places.size).toBe(things.length);
    const dangling = things.flatMap(({ edges }) => edges).filter(({ to }) => !places.has(to));
    expect(dangling).toEqual([]);
    const isLater = (claim: Thing) => claim.edges.some(({ to }) => places.get(to)! >= places.get(claim.id)!);
    expect(claims.filter(isLater)).toEqual([]);
  });
});
