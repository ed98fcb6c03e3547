import { describe, expect, it } from 'vitest';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { Joined } from '../../src/model/source-profile.ts';
import { type Relay, readRelays } from '../../src/queries/look-ups/relays.ts';
import { type ProfileOptions, sourceProfile } from '../../src/queries/source-profile.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Source profiles');
const sources = ['source:nordwire', 'source:bloomberg', 'actor:vladimir-putin', 'source:nordwire-0411/aide'];

describe.skipIf(engineMissing)('the profile of a source', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (source: string, options?: ProfileOptions) =>
    (await held.graph.read((reader) => sourceProfile(reader, source, options)))!;

  it.each(expected)('$source, as of $asOf, is the one worked out by hand', async (row) => {
    const { source, asOf } = row;
    const answer = await ask(source!, asOf === '-' ? {} : { asOf });
    const [voice, relay, inherited, publisher] = answer.ways.map(({ support }) => size(support));
    const grade = answer.reliability;
    expect({
      source,
      asOf,
      claims: size(answer.support),
      documents: String(answer.support.documents.length),
      voice,
      relay,
      inherited,
      publisher,
      'on record': size(answer.onRecord),
      'first-hand': size(answer.firstHand),
      disputed: size(answer.disputed),
      'origin of': size(answer.asOrigin),
      alone: size(answer.alone),
      'first with': listed(answer.firstWith.map(({ claim }) => bare(claim.id)).sort(), ' '),
      relays: listed(answer.relays.map(shown)),
      'relayed by': listed(answer.relayedBy.map(shown)),
      holders: listed(answer.holders.map(shown)),
      'speaks for': listed(answer.speaksFor.map(({ actor, tie }) => `${bare(actor.id)} ${tie}`)),
      grade: grade ? `${grade.grade} ${grade.assessor} ${grade.assessed}` : '-',
    }).toEqual(row);
  });

  it('adds up: every claim came in one way, and what rests on it is alone or shared', async () => {
    for (const source of sources) {
      const { support, ways, stances, asOrigin, alone, shared, credibility } = await ask(source);
      const all = support.claims.length;
      expect(ways.reduce((sum, one) => sum + one.support.claims.length, 0)).toBe(all);
      expect(stances.reduce((sum, one) => sum + one.support.claims.length, 0)).toBe(all);
      expect(credibility.reduce((sum, one) => sum + one.claims.length, 0)).toBe(all);
      expect(alone.claims.length + shared.length).toBe(asOrigin.claims.length);
    }
  });

  it('relays those whom the navigation of the source relays', async () => {
    for (const source of sources) {
      const { relays, relayedBy } = await ask(source);
      const read = async (way: 'relays' | 'relayedBy') =>
        (await held.graph.read((reader) => readRelays(reader, way, [source]))).get(source)!;
      const plain = (all: readonly Relay[]) => all.map((one) => `${one.source.id} ${one.count}`);
      const mine = (all: readonly Joined[]) => all.map((one) => `${one.who.id} ${size(one.support)}`);
      expect(mine(relays).sort()).toEqual(plain(await read('relays')).sort());
      expect(mine(relayedBy).sort()).toEqual(plain(await read('relayedBy')).sort());
    }
  });

  it('names who says the same where it was not alone', async () => {
    const { shared } = await ask('actor:marta-lind');
    expect(shared.map(({ claim, others }) => [bare(claim.id), others.map(({ id }) => bare(id))])).toEqual([
      [
        'fjordpress-0414/forty',
        ['harbour-post-ise/cap', 'nordwire-0411/cap', 'strait-times-0412/cap', 'coast-gazette-0422/cap'],
      ],
    ]);
  });

  it('counts a delegate as himself without roll-up', async () => {
    const { holders } = await ask('actor:marta-lind', { rollUp: false });
    expect(holders.map(shown)).toEqual(['norrland 4', 'halvard 1', 'marta-lind 1', 'norrland-ministry 1']);
  });

  it('is answered at a past moment as it was answered then, in two round trips now', async () => {
    const asked = [...expected.map(({ source }) => source!), ...sources].map(
      (source, i) => [source, i % 2 ? { asOf: '2031-04-13' } : { rollUp: false }] as const,
    );
    const now = await Promise.all(asked.map(([source, options]) => ask(source, options)));
    const [guard] = await held.graph.read((reader) =>
      reader.read('MATCH (g:Guard) RETURN g.lastChange AS at'),
    );
    const knownAt = String(guard!['at']);
    await judgeSame(held.graph, 'source:nordwire', 'source:fjordpress', 'SAME', { by: 'Ada' });
    await retract(held.graph, 'claim:nordwire-0411/cap', { by: 'Ada', reason: 'a test' });
    expect(await ask('source:nordwire', { rollUp: false })).not.toEqual(now[0]);
    for (const [i, [source, options]] of asked.entries())
      expect([source, await ask(source, { ...options, knownAt })]).toEqual([source, now[i]]);
    const counted = countingGraph(held.graph);
    await counted.read((reader) => sourceProfile(reader, 'source:nordwire'));
    expect(counted.counts.roundTrips).toBe(2);
  });

  it('is one of both names where they are judged the same', async () => {
    const { support, reliability } = await ask('source:nordwire');
    expect(reliability?.grade).toBe('B');
    expect(support.claims.map(({ id }) => id)).toContain('claim:fjordpress-0414/call');
  });

  it('is null for an id that is not known, and for what is no source', async () => {
    expect(await ask('source:nobody')).toBeNull();
    expect(await ask('demand:landing-cap')).toBeNull();
  });
});

function shown({ who, support }: Joined): string {
  return `${bare(who.canonical)} ${support.claims.length}`;
}

function size({ claims }: { readonly claims: readonly unknown[] }): string {
  return String(claims.length);
}

function listed(items: readonly string[], separator = ', '): string {
  return items.join(separator) || '-';
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
