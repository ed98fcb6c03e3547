// Who demands, accepts, considers, rejects this, and who is silent?
import type { Reader, Row } from '../graph/graph.ts';
import { type Claim, type Ref, refOf } from '../model/claim.ts';
import { distinctRefs } from '../model/refs.ts';
import type { Ties } from '../model/roll-up.ts';
import { type StancesOnDemand, stancesOn } from '../model/standings.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import { canonicalId, type NodeValue } from './shared/nodes.ts';
import { refOfRow, tiesNow, tiesText, tiesThen } from './shared/ties.ts';
import { type AlsoRead, claimsAround } from './who-reported-claims.ts';

export const standingsQuestion = {
  name: 'standings',
  asks: 'Who demands, accepts, considers, rejects this, and who is silent?',
  group: 'Who wants what',
  example: {
    title: 'Who stands where on X?',
    variables: ({ demand }: Subjects) => ({ demand: demand ?? 'demand:…' }),
    query: `# Who demands, accepts, considers, rejects this, and who is silent?
query Standings($demand: ID!) {
  standings(demand: $demand) {
    demand { name text }
    status
    groups {
      stance
      holders {
        holder { name }
        coded { name }
        order
        support {
          claims { count nodes(first: 10) { chain { source { name } } modality conditional quotes { exact } document { title published } } }
          origins { count nodes { name } }
          firstHand
          modality
          conditional
          disputed
        }
      }
    }
    former { stance holder { name } coded { name } support { claims { nodes { modality quotes { exact } } } } }
    silent { actor { name } kinds silences { targeted claim { stance quotes { exact } } } }
    silences { targeted claim { stance holder { name } quotes { exact } } }
    denials { holder { name } quotes { exact } }
  }
}
`,
  },
} as const satisfies Question;

export interface Standings extends StancesOnDemand {
  readonly demand: NodeValue;
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/** The ties of actors, and those of whom a demand is asked. */
interface Actors {
  readonly ties: Ties;
  readonly askedOf: readonly Ref[];
}

/**
 * Answers for a demand, now or at another moment. Two round trips. Null when the id is not known, or is not
 * that of a demand. @throws BadDate for times that are none
 */
export async function standings(
  reader: Reader,
  demand: string,
  { rollUp: rolls = true, ...asked }: Asked & { readonly rollUp?: boolean | null | undefined } = {},
): Promise<Standings | null> {
  if (!demand.startsWith('demand:')) return null;
  const claims = await claimsOf(reader, claimsAround(demand, actorsBeside(demand)), momentOf(asked));
  if (claims === null) return null;
  const { found, about, beside, ...rest } = claims;
  const { ties, askedOf } = beside!;
  const canonical = canonicalId(about!);
  return { demand: about!, ...stancesOn(found, canonical, askedOf, rolls === false ? null : ties), ...rest };
}

const askedOfText = `
MATCH (x:Entity) WHERE x.id = $id
MATCH (t:Entity) WHERE t.canonical = x.canonical
MATCH (t)-[:ASKED_OF]->(a:Actor) MATCH (n:Entity) WHERE n.id = a.canonical
RETURN n.id AS id, '' AS at, 'ASKED_OF' AS how, labels(n) AS labels,
  {id: n.id, name: n.name, canonical: n.canonical} AS properties`;

function actorsBeside(demand: string): AlsoRead<Actors> {
  return {
    text: `
UNION ALL${askedOfText}
UNION ALL${tiesText}`,
    now: (rows: readonly Row[]) => ({
      ties: tiesNow(rows),
      askedOf: distinctRefs(rows.filter((row) => row['how'] === 'ASKED_OF').map(refOfRow)),
    }),
    past: ({ world }) => ({
      ties: tiesThen(world),
      askedOf: distinctRefs(
        world
          .cluster(demand)
          .flatMap((id) => world.entities.get(id)?.askedOf ?? [])
          .flatMap((id) => refOf(world, world.canonical(id)) ?? []),
      ),
    }),
  };
}
