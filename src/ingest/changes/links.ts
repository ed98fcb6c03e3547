// Links that a change would make: they lead to something recorded, never in a circle, and judgements agree.
import type { Reader } from '../../graph/graph.ts';
import { type CodedJudgement, judgementOf } from '../../model/coded.ts';
import { clustersOf } from '../../model/identity.ts';
import type { Thing } from '../../model/thing.ts';
import type { Verdict } from '../../model/vocabulary/index.ts';
import { circlesWith } from '../recorded-circles.ts';
import { ChangeConflict, type ChangeFault, ChangeRefused } from './errors.ts';

/** @throws ChangeRefused for links to nothing and circles, ChangeConflict for judgements that cannot all hold */
export async function requireSoundLinks(reader: Reader, thing: Thing): Promise<void> {
  const circles = await circlesWith(reader, [thing]);
  const faults = [
    ...(await danglingLinks(reader, thing)),
    ...circles.map(({ type, reason }) => ({ path: `edges.${type}`, reason })),
  ];
  if (faults.length > 0) throw new ChangeRefused(thing.id, faults);
  if (thing.labels.includes('Judgement')) await requireAgreement(reader, thing);
}

// What was retired counts as recorded: links to it are inert, and hold again when it comes back.
const recordedIds = `
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id
UNION ALL
MATCH (n:Retired) WHERE n.id IN $ids RETURN n.id AS id`;

async function danglingLinks(reader: Reader, thing: Thing): Promise<ChangeFault[]> {
  const links = thing.edges.filter(({ to }) => to !== thing.id);
  if (links.length === 0) return [];
  const rows = await reader.read(recordedIds, { ids: [...new Set(links.map(({ to }) => to))] });
  const known = new Set(rows.map((row) => String(row['id'])));
  return links
    .filter(({ to }) => !known.has(to))
    .map(({ type, to }) => ({
      path: `edges.${type}`,
      reason: `expected the id of something recorded, got "${to}"`,
    }));
}

const liveJudgements = `
MATCH (j:Judgement) RETURN j.id AS id, j.a AS a, j.b AS b, j.verdict AS verdict`;

async function requireAgreement(reader: Reader, thing: Thing): Promise<void> {
  const rows = await reader.read(liveJudgements);
  const others: CodedJudgement[] = rows
    .filter((row) => row['id'] !== thing.id)
    .map((row) => ({ a: String(row['a']), b: String(row['b']), verdict: String(row['verdict']) as Verdict }));
  const before = clustersOf(others).conflicts;
  const conflicts = clustersOf([...others, judgementOf(thing)]).conflicts.filter(
    (conflict) => !before.includes(conflict),
  );
  if (conflicts.length === 0) return;
  const pairs = conflicts.map(({ a, b }) => `${a} and ${b}`).join('; ');
  const message = `judgements cannot all hold: SAME would join what is judged DIFFERENT (${pairs}); settle one first`;
  const ids = conflicts.map(({ a, b }) => `judgement:${[a, b].sort().join('~')}`);
  throw new ChangeConflict('JUDGEMENTS', thing.id, message, { others: ids });
}
