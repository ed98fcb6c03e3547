// Pages of claims, latest first, by filters; and of one document, in the order of its text.
import type { Reader } from '../graph/graph.ts';
import type { Stance } from '../model/vocabulary/index.ts';
import { type PageKeys, type PageRequest, pageOf } from './page.ts';

/** Null: any. */
export interface ClaimFilter {
  readonly dossier: string | null;
  readonly document: string | null;
  readonly holder: string | null;
  readonly about: string | null;
  readonly stance: readonly Stance[] | null;
}

const filtered = `
MATCH (c:Claim)
WHERE ($dossier IS NULL OR c.dossier = $dossier)
  AND ($document IS NULL OR c.document = $document)
  AND ($holder IS NULL OR c.holderId = $holder)
  AND ($about IS NULL OR c.targetId = $about)
  AND ($stance IS NULL OR c.stance IN $stance)`;

const forward = `${filtered}
  AND ($from IS NULL OR c.at < $from)
RETURN c.id AS id, c.at AS key ORDER BY key DESC LIMIT $limit`;

const backward = `${filtered}
  AND ($from IS NULL OR c.at > $from)
RETURN c.id AS id, c.at AS key ORDER BY key LIMIT $limit`;

const counted = `${filtered}
RETURN count(c) AS total`;

/** One page of claims, latest first, undated ones last. One round trip. */
export async function pageClaims(
  reader: Reader,
  filter: ClaimFilter,
  request: PageRequest,
): Promise<PageKeys> {
  const text = request.direction === 'FORWARD' ? forward : backward;
  const rows = await reader.read(text, { ...filter, from: request.from, limit: request.size + 1 });
  return pageOf(rows, request);
}

/** How many claims fit. One round trip. */
export async function countClaims(reader: Reader, filter: ClaimFilter): Promise<number> {
  const [row] = await reader.read(counted, { ...filter });
  return Number(row?.['total'] ?? 0);
}

const ofDocuments = `
MATCH (d:Document) WHERE d.id IN $documents
CALL (d) {
  MATCH (c:Claim) WHERE c.document = d.id AND c.place > $from
  WITH c ORDER BY c.place LIMIT $limit
  RETURN c.id AS id, c.place AS place
}
RETURN d.id AS document, id, place AS key ORDER BY document, key`;

const countsOfDocuments = `
MATCH (c:Claim) WHERE c.document IN $documents
RETURN c.document AS document, count(c) AS total`;

/** The first claims after a place of each document, by document. One round trip for all of them. */
export async function pageDocumentClaims(
  reader: Reader,
  documents: readonly string[],
  request: PageRequest,
): Promise<Map<string, PageKeys>> {
  const rows = await reader.read(ofDocuments, {
    documents,
    from: request.from === null ? -1 : Number(request.from),
    limit: request.size + 1,
  });
  return new Map(
    documents.map((id) => [
      id,
      pageOf(
        rows.filter((row) => row['document'] === id),
        request,
      ),
    ]),
  );
}

/** How many claims each document has, by document. One round trip. */
export async function countDocumentClaims(
  reader: Reader,
  documents: readonly string[],
): Promise<Map<string, number>> {
  const rows = await reader.read(countsOfDocuments, { documents });
  return new Map(rows.map((row) => [String(row['document']), Number(row['total'])]));
}
