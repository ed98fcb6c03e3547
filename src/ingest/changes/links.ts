// Links that a change would make: they lead to something recorded, never in a circle, and judgements agree.
import type { Reader } from '../../graph/graph.ts';
import { type CodedJudgement, judgementOf } from '../../model/coded.ts';
import { clustersOf } from '../../model/identity.ts';
import { parseBody, type Thing } from '../../model/thing.ts';
import type { Verdict } from '../../model/vocabulary/index.ts';
import { ChangeConflict, type ChangeFault, ChangeRefused } from './errors.ts';

/** @throws ChangeRefused for links to nothing and circles, ChangeConflict for judgements that cannot all hold */
export async function requireSoundLinks(reader: Reader, thing: Thing): Promise<void> {
  const faults = [...(await danglingLinks(reader, thing)), ...(await circles(reader, thing))];
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

const leadingOnwards = ['RESTATES', 'SUPERSEDES', 'REPRESENTS'];

const currentBodies = `
MATCH (r:Revision) WHERE r.thing IN $ids AND r.to = '9999' AND r.body <> ''
RETURN r.thing AS id, r.body AS body`;

/** Follows each kind of link that must come to an end, from the thing as it would be. */
async function circles(reader: Reader, thing: Thing): Promise<ChangeFault[]> {
  const faults: ChangeFault[] = [];
  for (const type of leadingOnwards) {
    const targets = (one: Thing) => one.edges.filter((edge) => edge.type === type).map(({ to }) => to);
    const cameFrom = new Map(targets(thing).map((to) => [to, thing.id]));
    let frontier = [...cameFrom.keys()];
    while (frontier.length > 0 && !cameFrom.has(thing.id)) {
      const rows = await reader.read(currentBodies, { ids: frontier });
      frontier = [];
      for (const row of rows)
        for (const to of targets(parseBody(String(row['body'])))) {
          if (cameFrom.has(to)) continue;
          cameFrom.set(to, String(row['id']));
          frontier.push(to);
        }
    }
    if (cameFrom.has(thing.id))
      faults.push({
        path: `edges.${type}`,
        reason: `expected ${type} to lead to an end, got a circle: ${trail(cameFrom, thing.id).join(' → ')}`,
      });
  }
  return faults;
}

function trail(cameFrom: ReadonlyMap<string, string>, id: string): string[] {
  const steps = [id];
  for (let at = cameFrom.get(id)!; at !== id; at = cameFrom.get(at)!) steps.unshift(at);
  return [id, ...steps];
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
  throw new ChangeConflict('JUDGEMENTS', thing.id, message, ids);
}
