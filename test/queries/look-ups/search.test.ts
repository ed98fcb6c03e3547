// Golden cases on both seeds: the same top results on both engines, in the same order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search, searchKinds } from '../../../src/queries/look-ups/search.ts';
import { countingGraph } from '../../graph/counting-graph.ts';
import { engineMissing } from '../../graph/engine.ts';
import { loadedGraph } from '../tutorial-graph.ts';

describe.skipIf(engineMissing)('search', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const find = (text: string, limit = 5, kinds: Parameters<typeof search>[2] = null) =>
    held.graph.read((reader) => search(reader, text, kinds, limit));

  it.each([
    // Names and other names, whole.
    ['Halvard', 'actor:halvard', 'NAME'],
    ['Moscow', 'actor:russia', 'ALIAS'],
    ['the palace', 'actor:halvard', 'ALIAS'],
    ['Kremlin', 'actor:russia', 'ALIAS'],
    ['landing cap', 'demand:landing-cap', 'NAME'],
    ['observers', 'issue:observers', 'NAME'],
    ['Port Ise', 'venue:port-ise', 'NAME'],
    // Accents, and spellings of one name.
    ['Tove Aker', 'actor:tove-aaker', 'NAME'],
    ['tove åker', 'actor:tove-aaker', 'NAME'],
    ['Zelenskyy', 'actor:volodymyr-zelenskyy', 'ALIAS'],
    ['Zelensky', 'actor:volodymyr-zelenskyy', 'ALIAS'],
    ['Zelenskij', 'actor:volodymyr-zelenskyy', 'ALIAS'],
    ['Selenskyj', 'actor:volodymyr-zelenskyy', 'ALIAS'],
    ['Wladimir Putin', 'actor:vladimir-putin', 'NAME'],
    ['Kiew', 'actor:ukraine', 'ALIAS'],
    ['annexations recognized', 'demand:annexations-recognised', 'NAME'],
    // While typing.
    ['nordw', 'source:nordwire', 'NAME'],
    ['zele', 'actor:volodymyr-zelenskyy', 'ALIAS'],
    ['lantern ho', 'venue:lantern-house', 'NAME'],
    ['nato exp', 'demand:nato-expansion-addressed', 'NAME'],
    // Ids, texts, quotes.
    ['demand:bay-open', 'demand:bay-open', 'ID'],
    ['closed to trawlers', 'demand:bay-closed', 'TEXT'],
    ['forty thousand', 'claim:fjordpress-0414/forty', 'QUOTE'],
    ['strait rivals meet', 'document:nordwire-0411', 'TITLE'],
  ])('for %j gives %s first (%s)', async (text, id, matched) => {
    const [first] = await find(text);
    expect(first && [first.node.id, first.matched]).toEqual([id, matched]);
  });

  it.each([
    ['bay', ['issue:bay', 'demand:bay-open', 'demand:bay-closed']],
    ['cap', ['demand:cap-lifted', 'demand:landing-cap']],
    ['Qatar', ['actor:qatar', 'venue:qatar']],
    ['norrland fish', ['actor:norrland-ministry', 'source:ministry-list']],
    ['tove aker', ['actor:tove-aaker', 'actor:tove-aker']],
  ])('ranks %j', async (text, ids) => {
    const found = await find(text, 20);
    expect(
      found
        .slice(0, ids.length)
        .map(({ node }) => node.id)
        .sort(),
    ).toEqual(ids.toSorted());
  });

  it('says where it matched, in the text as it stands', async () => {
    const [match] = await find('aker to');
    expect(match?.where).toBe('Tove Åker');
    expect(match?.highlights.map(({ start, end }) => match.where.slice(start, end))).toEqual([
      'Tove',
      'Åker',
    ]);
  });

  it('finds only the kinds asked for, an actor that speaks as a source too', async () => {
    for (const kind of searchKinds) {
      const found = await find('norrland', 100, [kind]);
      const label = `${kind[0]}${kind.slice(1).toLowerCase()}`;
      for (const { node } of found) expect(node.labels).toContain(label);
    }
    const found = await find('marta lind', 5, ['SOURCE']);
    expect(found.map(({ node }) => node.id)).toEqual(['actor:marta-lind']);
  });

  it('finds nothing for no words, for words that nothing holds, and for none wanted', async () => {
    expect(await find('  ?! ')).toEqual([]);
    expect(await find('marzipan')).toEqual([]);
    expect(await find('halvard', 0)).toEqual([]);
  });

  it('finds every name by each of its beginnings that ends within its last word', async () => {
    const things = held.dossiers.flatMap((dossier) => dossier.things.map(({ thing }) => thing));
    const named = things.filter(({ id }) => /^(actor|demand|issue|venue|talks):/.test(id));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...named), fc.nat(), async ({ id, properties }, cut) => {
        const name = String(properties['name']);
        const typed = name.slice(0, 3 + (cut % Math.max(1, name.length - 2)));
        const found = await find(typed, 100);
        expect(
          found.map(({ node }) => node.id),
          typed,
        ).toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  it('asks two things of the engine', async () => {
    const counted = countingGraph(held.graph);
    await counted.read((reader) => search(reader, 'norrland', null, 20));
    expect(counted.counts.roundTrips).toBe(2);
  });
});
