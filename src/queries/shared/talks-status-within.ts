// The status of talks as far as a day or a dossier tells. The mark on the node says it for everything known.
import type { Reader } from '../../graph/graph.ts';
import { spokenTime } from '../../model/claim-time.ts';
import { type TalksStatus, talksStatus } from '../../model/talks-status.ts';
import { isSaidBy } from '../../model/time.ts';
import { worldOf } from '../../model/world.ts';
import type { Moment } from './moment.ts';
import type { NodeValue } from './nodes.ts';
import { readRecordThen } from './past.ts';

const lastMoment = '9998-12-31T23:59:59.999Z';

/**
 * The status of talks from the claims said by `asOf` in `dossier`, by the same rule. No round trip where neither
 * limits it, else those of the record of the talks. Null for what is no talks.
 */
export async function talksStatusWithin(
  reader: Reader,
  { id, labels, properties }: NodeValue,
  { asOf, knownAt, dossier }: Moment,
): Promise<TalksStatus | null> {
  if (!labels.includes('Talks')) return null;
  if (asOf === null && dossier === null) return properties['status'] as TalksStatus;
  const { things, world } = await readRecordThen(reader, knownAt ?? lastMoment, async (part) => {
    await part.join([id]);
  });
  const within = [...things.values()].filter((thing) => {
    const claim = world.claims.get(thing.id);
    if (!claim) return true;
    const isAsked = dossier === null || claim.dossier === dossier;
    return isAsked && isSaidBy(spokenTime(claim, world.documents.get(claim.document)), asOf);
  });
  return talksStatus(worldOf(within), id);
}
