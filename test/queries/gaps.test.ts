import { describe, expect, it } from 'vitest';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import { gapKinds, type KnowledgeGap } from '../../src/model/gaps.ts';
import { type GapsOptions, gaps, mostGaps } from '../../src/queries/gaps.ts';
import { standings } from '../../src/queries/standings.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { type ExpectedRow, expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Gaps');
const dossier = 'halvard-strait';
const questionOf = ({ issue, asOf }: ExpectedRow) => `${issue} ${asOf}`;
const given = (cell: string | undefined) => (cell === '-' ? null : cell);

describe.skipIf(engineMissing)('gaps', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (asked?: GapsOptions) => (await held.graph.read((reader) => gaps(reader, asked)))!;

  it.each([...new Set(expected.map(questionOf))])(
    'of issue and date %s are those worked out by hand, in order',
    async (asked) => {
      const rows = expected.filter((row) => questionOf(row) === asked);
      const [issue, asOf] = [given(rows[0]!['issue']), given(rows[0]!['asOf'])];
      const answer = await ask({ issue, asOf, dossier });
      expect(answer.gaps.map((gap) => shown(gap))).toEqual(rows.map(({ issue: _, asOf: __, ...row }) => row));
      expect(answer.counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    },
  );

  it('are worded as questions that name whom to ask, and why', async () => {
    const { gaps: all } = await ask({ dossier });
    const of = (kind: string, about: string) =>
      all
        .filter((gap) => gap.kind === kind && gap.about.id === about)
        .map(({ question, because }) => `${question} ${because}`);
    expect(of('UNANSWERED_DEMAND', 'demand:landing-cap')).toEqual([
      'Ask Norrland whether it would accept this: Yearly landings in the strait are capped. Demanded by Halvard, proposed by Veyra, no answer of Norrland is reported. Known of Norrland: demands "Cap lifted" as a condition, which excludes it.',
    ]);
    expect(of('PARTLY_UNANSWERED_DEMAND', 'demand:bay-closed')).toEqual([
      'Ask Norrland whether it would accept this: Hollow Bay stays closed to trawlers. Demanded by Halvard, answered by Sund, no answer of Norrland is reported. Known of Norrland: demands "Bay open" as a condition, which excludes it.',
    ]);
    expect(of('PACKAGE_NOT_STATED', 'demand:five-points')).toEqual([
      'Ask Norrland what "Five points" contains. Its name speaks of a whole ("points"), and no claim says what it includes.',
    ]);
    expect(of('TALKS_WITHOUT_VENUE', 'talks:dawn-call')).toEqual([
      'Ask Halvard or Norrland for the venue of "Telephone call at dawn" (alleged). 1 claim affirms the talks, and none says where.',
    ]);
    expect(of('OPEN_SILENCE', 'actor:veyra')).toEqual([
      'Ask Veyra again; find out what the question was. Veyra had not answered. To what is not stated, so nothing can be told to answer it.',
    ]);
    expect(of('ANONYMOUS_ONLY', 'talks:dawn-call')).toEqual([
      'Find a second source, by name if possible, for this: Halvard and Norrland spoke by telephone at dawn on 12 April. It comes from two insiders (anonymous) alone, heard by Fjordpress; no other origin says it.',
    ]);
  });

  it('call unanswered whom standings call silent, and nobody else', async () => {
    const { gaps: all } = await ask({ kinds: ['UNANSWERED_DEMAND', 'PARTLY_UNANSWERED_DEMAND'] });
    expect(all.length).toBeGreaterThan(10);
    for (const { about, ask: asked } of all.filter((_, i) => i % 5 === 0)) {
      const { silent } = (await held.graph.read((reader) => standings(reader, about.id)))!;
      const addressed = silent.filter(({ kinds }) => kinds.includes('ASKED_OF'));
      expect(asked.map(({ canonical }) => canonical)).toEqual(addressed.map(({ actor }) => actor.canonical));
    }
  });

  it('of an issue are among all gaps, articles counted by their claims on it', async () => {
    const all = (await ask()).gaps;
    for (const issue of ['issue:bay', 'issue:war-end', 'issue:nuclear-safety']) {
      const { gaps: some } = await ask({ issue });
      expect(some.length).toBeGreaterThan(0);
      for (const gap of some)
        if (gap.kind !== 'UNDATED_DOCUMENT') expect(all.map(keyOf)).toContain(keyOf(gap));
    }
  });

  it('leave no kind of the five articles out, and keep to the kinds asked for', async () => {
    const { counts, truncated } = await ask({ dossier: 'ukraine-talks' });
    const kinds = counts.map(({ kind }) => kind);
    expect(kinds).toEqual(gapKinds.map(({ name }) => name).filter((name) => kinds.includes(name)));
    expect(kinds).toEqual(expect.arrayContaining(['PACKAGE_NOT_STATED', 'TALKS_WITHOUT_DATE']));
    expect([truncated, (await ask()).gaps.length <= mostGaps]).toEqual([false, true]);
    const silences = await ask({ kinds: ['OPEN_SILENCE'] });
    expect(new Set(silences.gaps.map(({ kind }) => kind))).toEqual(new Set(['OPEN_SILENCE']));
  });

  it('are answered at a past moment as they were answered then, in two round trips now', async () => {
    const asked: readonly GapsOptions[] = [
      {},
      { issue: 'issue:landings', asOf: '2031-04-13' },
      { issue: 'issue:war-end', rollUp: false },
    ];
    const now = await Promise.all(asked.map(ask));
    const [guard] = await held.graph.read((reader) =>
      reader.read('MATCH (g:Guard) RETURN g.lastChange AS at'),
    );
    const knownAt = String(guard!['at']);
    await judgeSame(held.graph, 'talks:second-call', 'talks:dawn-call', 'SAME', { by: 'Ada' });
    await retract(held.graph, 'claim:harbour-post-ise/sund-no', { by: 'Ada', reason: 'a test' });
    const { gaps: later } = await ask({ dossier });
    expect(later.map(({ kind }) => kind)).not.toContain('PARTLY_UNANSWERED_DEMAND');
    expect(later.map(({ kind }) => kind)).not.toContain('TALKS_WITHOUT_DATE');
    for (const [i, one] of asked.entries()) {
      expect(await ask({ ...one, knownAt })).toEqual(now[i]);
      const counted = countingGraph(held.graph);
      await counted.read((reader) => gaps(reader, one));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('are null for an issue that is not known', async () => {
    expect(await ask({ issue: 'issue:nothing' })).toBeNull();
  });
});

function shown({ kind, about, ask, support }: KnowledgeGap) {
  return {
    gap: kind,
    about: bare(about.canonical),
    ask: ask.map(({ canonical }) => bare(canonical)).join(', ') || '-',
    documents: String(support.documents.length),
    claims: String(support.claims.length),
  };
}

function keyOf({ question, support }: KnowledgeGap): string {
  return [question, ...support.claims.map(({ id }) => id)].join(' ');
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
