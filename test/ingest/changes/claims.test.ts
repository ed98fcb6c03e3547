// Claims recorded and revised one at a time keep the rules of a dossier.
import { describe, expect, it } from 'vitest';
import { recordClaim, reviseClaim } from '../../../src/ingest/changes/claims.ts';
import type { ChangeRefused } from '../../../src/ingest/changes/errors.ts';
import { load, unload } from '../../../src/ingest/load/load.ts';
import { readThings } from '../../../src/queries/shared/record.ts';
import { readClaims } from '../../../src/queries/shared/whole-claims.ts';
import { engineMissing } from '../../graph/engine.ts';
import { loadedGraph } from '../../queries/tutorial-graph.ts';

const by = 'Ada';

describe.skipIf(engineMissing)('a claim by itself', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const claim = async (id: string) => (await held.graph.read((reader) => readClaims(reader, [id])))[0]!;
  const faultsOf = async (change: Promise<unknown>) => {
    const error = await change.then(
      () => expect.fail('it was recorded'),
      (refused: ChangeRefused) => refused,
    );
    expect(error.name).toBe('ChangeRefused');
    return error.faults;
  };

  it('that is revised by nothing stays to the letter, whatever its dossier wrote', async () => {
    const things = await held.graph.read((reader) => readThings(reader));
    const claims = things.filter(({ labels }) => labels.includes('Claim'));
    // One of each document and stance: all that claims are made of is among them.
    const kinds = new Map(
      claims.map((one) => [`${one.properties['document']} ${one.properties['stance']}`, one.id]),
    );
    expect(kinds.size).toBeGreaterThan(30);
    for (const id of kinds.values())
      expect(await reviseClaim(held.graph, id, {}, { by }), id).toMatchObject({ at: null });
  });

  it('takes the outlet that its document retells into a new chain, unless the chain has one or says no', async () => {
    const id = 'claim:strait-times-0412/cap';
    const chainAfter = async (changes: Parameters<typeof reviseClaim>[2]) => {
      await reviseClaim(held.graph, id, changes, { by });
      return (await claim(id)).chain.map(
        ({ source, inherited }) => `${source.id}${inherited ? ' inherited' : ''}`,
      );
    };
    const voice = { source: 'actor:halvard', cue: null };
    expect(await chainAfter({ chain: [voice] })).toEqual(['actor:halvard', 'source:nordwire inherited']);
    expect(await chainAfter({ chain: [voice], inherits: false })).toEqual(['actor:halvard']);
    expect(await chainAfter({ note: 'seen again' })).toEqual(['actor:halvard']);
    expect(await chainAfter({ inherits: true })).toEqual(['actor:halvard', 'source:nordwire inherited']);
    expect(await chainAfter({ chain: [voice, { source: 'source:nordwire' }] })).toEqual([
      'actor:halvard',
      'source:nordwire',
    ]);
  });

  it('has short phrases of a text that is not ours, and true ones of a text that is held', async () => {
    const things = await held.graph.read((reader) => readThings(reader));
    const document = things.find(({ id, properties }) => id.startsWith('document:') && !properties['text'])!;
    expect(document.id).toMatch(/^document:/);
    const given = { document: document.id, id: 'new', stance: 'STATES', about: 'actor:russia' } as const;
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(
      await faultsOf(recordClaim(held.graph, { ...given, quotes: [{ exact: long }] }, { by })),
    ).toMatchObject([{ path: 'quotes', reason: expect.stringContaining('at most 12 words') }]);
    const short = {
      ...given,
      quotes: [{ exact: long.slice(0, 20) }],
      credibility: 9,
      saidWords: 'yesterday',
      said: '2024',
    };
    expect((await faultsOf(recordClaim(held.graph, short, { by }))).map(({ path }) => path)).toEqual([
      'said',
    ]);
    const own = { ...given, document: 'document:nordwire-0411', about: 'actor:halvard' };
    for (const quotes of [[{ exact: 'nowhere in it' }], [{ exact: 'Norrland', occurrence: 999 }]])
      expect(await faultsOf(recordClaim(held.graph, { ...own, quotes }, { by }))).toMatchObject([
        { path: 'quotes' },
      ]);
    const { id } = await recordClaim(
      held.graph,
      { ...own, quotes: [{ exact: 'Norrland', occurrence: 2 }] },
      { by },
    );
    const { quotes, document: where } = await claim(id);
    const { text } = things.find((thing) => thing.id === where.id)!.properties;
    expect(String(text).slice(quotes[0]!.start!, quotes[0]!.end!)).toBe('Norrland');
  });

  it('whose document has left is refused, with the document', async () => {
    await unload(held.graph, ['halvard-strait'], { theirs: true });
    const given = {
      document: 'document:nordwire-0411',
      id: 'late',
      stance: 'STATES',
      about: 'actor:russia',
    } as const;
    const faults = await faultsOf(recordClaim(held.graph, { ...given, quotes: [{ exact: 'x' }] }, { by }));
    expect(faults).toMatchObject([{ path: 'document' }]);
    await load(held.graph, held.dossiers, { theirs: true });
  });
});
