// Records and revises claims one at a time, by the rules of a dossier: chains inherit the outlet that their
// document retells, phrases stand in the text where it is held, and of a text that is not ours they are short.
import { claimOf } from '../../model/coded.ts';
import type { Thing } from '../../model/thing.ts';
import { type Changed, type ChangeOptions, change, requireLive } from './change.ts';
import { buildClaim, nextPosition, readDocument } from './claim-built.ts';
import { changed, type GivenClaim, givenOf } from './claim-given.ts';
import { ChangeRefused } from './errors.ts';
import { recordable } from './revise.ts';
import type { Writable } from './writable.ts';

/** A claim that is new to the graph. */
export interface NewClaim extends GivenClaim {
  /** The id of its document, which is recorded: `document:strait-times-0412`. */
  readonly document: string;
  /** Its name in the document: kebab-case, such as `cap`. */
  readonly id: string;
}

/**
 * Records a claim of a document; its id is `claim:document/id`.
 * @throws ChangeRefused with all faults; ChangeConflict of kind VERSION where the id was recorded before
 */
export async function recordClaim(
  graph: Writable,
  { document: documentId, id: key, ...given }: NewClaim,
  options: ChangeOptions,
): Promise<Changed> {
  const id = `claim:${documentId.replace(/^document:/, '')}/${key}`;
  return change(graph, id, { ...options, version: 0 }, async (_, reader) => {
    const document = await readDocument(reader, documentId);
    if (!document)
      throw new ChangeRefused(id, [
        { path: 'document', reason: `expected the id of a document in the graph, got "${documentId}"` },
      ]);
    const position = given.position ?? (await nextPosition(reader, documentId));
    const thing = await buildClaim(reader, id, document, { ...given, position });
    return { action: 'CREATE', thing: await recordable(reader, thing) };
  });
}

/**
 * Revises a claim: parts that are given take the place of those recorded, null takes a part away.
 * @throws UnknownThing, ChangeRefused with all faults, ChangeConflict for another version
 */
export async function reviseClaim(
  graph: Writable,
  id: string,
  changes: GivenClaim,
  options: ChangeOptions,
): Promise<Changed> {
  return change(graph, id, options, async (current, reader) => {
    const before = requireLive(current);
    if (!before.labels.includes('Claim'))
      throw new ChangeRefused(id, [
        { path: 'id', reason: `expected a claim, got a ${before.labels.join()}` },
      ]);
    const claim = claimOf(before);
    const document = await readDocument(reader, claim.document);
    if (!document)
      throw new ChangeRefused(id, [
        { path: 'document', reason: `expected ${claim.document} in the graph, but it was retired` },
      ]);
    const given = changed(givenOf(claim), changes);
    const built = await buildClaim(reader, id, document, given, before);
    return { action: 'REVISE', thing: await recordable(reader, keeping(before, built, changes)) };
  });
}

/** Chain and phrases stay to the letter where they were not given: places in a text that is not held, too. */
function keeping(before: Thing, built: Thing, changes: GivenClaim): Thing {
  const kept = [
    ...(changes.chain === undefined && changes.inherits === undefined ? ['REPORTED_BY'] : []),
    ...(changes.quotes === undefined ? ['EVIDENCED_BY'] : []),
  ];
  const isKept = ({ type }: Thing['edges'][number]) => kept.includes(type);
  return {
    ...built,
    edges: [...built.edges.filter((edge) => !isKept(edge)), ...before.edges.filter(isKept)],
  };
}
