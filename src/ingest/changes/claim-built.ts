// Builds the thing of a claim that is given by itself, with the dossier's own builder: names are global ids,
// and what they stand for is read from the graph.
import type { Reader } from '../../graph/graph.ts';
import { documentOf } from '../../model/coded.ts';
import { parseBody, type Thing } from '../../model/thing.ts';
import { nodeKinds, type SourceSort } from '../../model/vocabulary/index.ts';
import { claimThings } from '../dossier/claims.ts';
import type { DocumentSource } from '../dossier/document-source.ts';
import type { Building } from '../dossier/entities.ts';
import type { ClaimEntry } from '../dossier/format.ts';
import { searchable } from '../dossier/phrases.ts';
import type { Prefix } from '../dossier/scope.ts';
import { printPath } from '../dossier/source-file.ts';
import { dateFault } from './check-thing.ts';
import { type GivenClaim, givenPath, readGiven } from './claim-given.ts';
import { type ChangeFault, ChangeRefused } from './errors.ts';

const currentBody = `
MATCH (r:Revision) WHERE r.thing = $id AND r.to = '9999' AND r.body <> '' RETURN r.body AS body`;

/** The document with this id as it is recorded now; null when it is not. One round trip. */
export async function readDocument(reader: Reader, id: string): Promise<Thing | null> {
  const [row] = id.startsWith('document:') ? await reader.read(currentBody, { id }) : [];
  return row ? parseBody(String(row['body'])) : null;
}

const lastPosition = `
MATCH (c:Claim) WHERE c.document = $id RETURN max(c.position) AS last`;

/** The place behind the last claim of a document. One round trip. */
export async function nextPosition(reader: Reader, document: string): Promise<number> {
  const [row] = await reader.read(lastPosition, { id: document });
  return row?.['last'] == null ? 0 : Number(row['last']) + 1;
}

const sortsOfIds = `
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels`;

/**
 * The thing of a claim. One round trip.
 * @param before the claim as it was: what it names may be retired by now
 * @throws ChangeRefused with all that is wrong with it
 */
export async function buildClaim(
  reader: Reader,
  id: string,
  document: Thing,
  given: GivenClaim,
  before: Thing | null = null,
): Promise<Thing> {
  const read = readGiven(id.slice(id.indexOf('/') + 1), given);
  if ('faults' in read) throw new ChangeRefused(id, read.faults);
  const { entry } = read;
  const { retells } = documentOf(document);
  const ids = [...namedBy(entry), ...(retells === null ? [] : [retells])];
  const rows = await reader.read(sortsOfIds, { ids: [...new Set(ids)] });
  const labels = new Map(rows.map((row) => [String(row['id']), (row['labels'] as string[]).map(String)]));
  for (const { to } of before?.edges ?? []) if (!labels.has(to)) labels.set(to, []);

  const faults: ChangeFault[] = [];
  const source = sourceOf(document, retells);
  const [claim] = claimThings(source, entry, 0, buildingOn(labels, faults));
  if (faults.length > 0) throw new ChangeRefused(id, faults);
  return claim!.thing;
}

function namedBy(entry: ClaimEntry): string[] {
  const hops = (entry.chain ?? []).flatMap((hop) =>
    typeof hop === 'object' && 'source' in hop ? String(hop.source) : [],
  );
  const { holder, about, madeAt, toldTo, contradicts, supersedes, restates, asserts } = entry;
  const lists = [holder, about, entry.if, entry.unless, toldTo, contradicts, supersedes];
  return [
    ...hops,
    ...lists.flatMap((list) => list ?? []),
    ...(madeAt ? [madeAt] : []),
    ...(restates ? [restates.claim] : []),
    ...Object.values(asserts ?? {}).flat(),
  ];
}

/** The document as its claims are built against. */
function sourceOf({ id, properties: p }: Thing, retells: string | null): DocumentSource {
  const raw = p['text'] === undefined ? null : String(p['text']);
  return {
    file: {
      document: id.slice('document:'.length),
      title: String(p['title']),
      claims: [],
      ...(retells === null ? {} : { retells }),
      // A document that names a file for its text is ours to share, and only of ours the text is held.
      ...(p['textFile'] === undefined ? {} : { text: String(p['textFile']) }),
    },
    dossier: String(p['dossier']),
    text: raw === null ? null : { raw, own: true, searchable: searchable(raw) },
    sha256: null,
    indexOf: (_, n) => n,
  };
}

const sourceSorts: readonly string[] = nodeKinds.find(({ label }) => label === 'Source')!.sorts;

/** Names are ids, and stand for what the graph has. */
function buildingOn(labels: ReadonlyMap<string, readonly string[]>, faults: ChangeFault[]): Building {
  const fault: Building['fault'] = (path, reason) =>
    faults.push({ path: givenPath(printPath(path.slice(2))), reason });
  const resolve = (id: string, allowed: readonly Prefix[]) => {
    const isAllowed = allowed.some((prefix) => id.startsWith(`${prefix}:`));
    if (isAllowed && labels.has(id)) return { id };
    const shapes = allowed.map((prefix) => `${prefix}:…`).join(' or ');
    return { wrong: `expected an id in the graph like ${shapes}, got "${id}"` };
  };
  return {
    fault,
    scope: {
      resolve,
      sortOf: (id) => labels.get(id)?.find((label): label is SourceSort => sourceSorts.includes(label)),
    },
    resolve(path, id, allowed) {
      const found = resolve(id, allowed);
      if ('id' in found) return found.id;
      fault(path, found.wrong);
      return null;
    },
    date(text, path) {
      const wrong = text === undefined ? null : dateFault(text);
      if (wrong !== null) fault(path, wrong);
      return wrong === null ? (text ?? null) : null;
    },
  };
}
