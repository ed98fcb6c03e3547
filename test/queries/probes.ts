// How each question of the registry is asked of any graph: for laws that hold for all of them.
import type { Reader } from '../../src/graph/graph.ts';
import { type Subgraph, subgraphModes } from '../../src/model/subgraph.ts';
import { actorNetwork } from '../../src/queries/actor-network.ts';
import { bargainingRange } from '../../src/queries/bargaining-range.ts';
import { commonGround } from '../../src/queries/common-ground.ts';
import { conditions } from '../../src/queries/conditions.ts';
import { conflicts } from '../../src/queries/conflicts.ts';
import { corroboration } from '../../src/queries/corroboration.ts';
import { disputes } from '../../src/queries/disputes.ts';
import { dossierContents } from '../../src/queries/dossier-contents.ts';
import { drift } from '../../src/queries/drift.ts';
import { gaps } from '../../src/queries/gaps.ts';
import { matrix } from '../../src/queries/matrix.ts';
import { meetings, talks } from '../../src/queries/meetings.ts';
import { neighbourhood } from '../../src/queries/neighbourhood.ts';
import { path } from '../../src/queries/path.ts';
import { positions } from '../../src/queries/positions.ts';
import type { Asked } from '../../src/queries/shared/moment.ts';
import { shifts } from '../../src/queries/shifts.ts';
import { sourceProfile } from '../../src/queries/source-profile.ts';
import { standings } from '../../src/queries/standings.ts';
import { subgraph } from '../../src/queries/subgraph.ts';
import { timeline } from '../../src/queries/timeline.ts';
import { whatChanged } from '../../src/queries/what-changed.ts';
import { whoReported } from '../../src/queries/who-reported.ts';

export interface Probe {
  /** The kinds of thing that it is asked about, as ids begin; null: about nothing in particular. */
  readonly about: readonly (string | null)[];
  /** @param how any number: it chooses among the options of the question */
  ask(reader: Reader, id: string | null, asked: Asked, how: number): Promise<unknown>;
}

const networkModes = ['AGREEMENT', 'CONFLICT', 'SUBTRACT'] as const;
const normalisations = ['NONE', 'JACCARD', 'AVERAGE_ACTIVITY'] as const;
const matrixRows = ['ACTOR', 'VOICE', 'SOURCE', 'OUTLET', 'DOCUMENT', 'ORIGIN'] as const;
const matrixColumns = ['ISSUE', 'DEMAND', 'TALKS', 'STANCE'] as const;
const told = ['demand', 'talks', 'claim'];

export const probes: Readonly<Record<string, Probe>> = {
  whoReported: {
    about: [...told, 'issue', null],
    ask: (reader, id, asked) => whoReported(reader, id === null ? { text: 'cap' } : { id }, asked),
  },
  drift: { about: told, ask: (reader, id, asked) => drift(reader, id!, asked) },
  disputes: { about: [...told, null], ask: disputes },
  conditions: {
    about: ['demand', 'talks', 'actor', null],
    ask: (reader, id, asked, how) =>
      conditions(reader, { ...ofOrHolder(id), ...asked, rollUp: how % 2 === 0 }),
  },
  standings: {
    about: ['demand'],
    ask: (reader, id, asked, how) => standings(reader, id!, { ...asked, rollUp: how % 2 === 0 }),
  },
  neighbourhood: {
    about: ['actor', 'demand', 'talks', 'source', 'issue', 'claim'],
    ask: async (reader, id, asked) => [
      drawing(await neighbourhood(reader, id!, { depth: 2, first: 20, mode: 'PROJECTED' }, asked)),
      drawing(await neighbourhood(reader, id!, { depth: 1, first: 20, mode: 'RECORD' }, asked)),
    ],
  },
  corroboration: {
    about: ['demand', 'talks', 'claim'],
    ask: (reader, id, asked) => corroboration(reader, id!, asked),
  },
  talks: { about: ['talks'], ask: (reader, id, asked) => talks(reader, id!, asked) },
  meetings: {
    about: ['actor', 'venue', 'issue', null],
    ask: (reader, id, asked) => meetings(reader, keyed(id), asked),
  },
  timeline: {
    about: ['actor', 'demand', 'talks', 'issue', 'source', null],
    ask: (reader, of, asked) => timeline(reader, { of, from: null, to: null, first: 100 }, asked),
  },
  positions: {
    about: ['actor', 'issue', 'demand', null],
    ask: (reader, id, asked, how) => {
      const { actor, ...where } = keyed(id);
      return positions(reader, { ...where, actors: actor ? [actor] : null }, { ...counting(how), ...asked });
    },
  },
  conflicts: {
    about: ['actor', 'issue', null],
    ask: (reader, id, asked, how) => {
      const { actor, issue = null } = keyed(id);
      return conflicts(reader, { between: actor ? [[actor]] : null, issue, ...counting(how), ...asked });
    },
  },
  commonGround: {
    about: ['actor', 'issue', null],
    ask: (reader, id, asked, how) => {
      const { actor, issue = null } = keyed(id);
      return commonGround(reader, { actors: actor ? [actor] : null, issue, ...counting(how), ...asked });
    },
  },
  actorNetwork: {
    about: ['issue', null],
    ask: (reader, issue, asked, how) =>
      actorNetwork(reader, {
        mode: networkModes[how % networkModes.length]!,
        normalise: normalisations[how % normalisations.length]!,
        issue,
        ...counting(how),
        ...asked,
      }),
  },
  shifts: {
    about: ['actor'],
    ask: (reader, id, asked, how) => shifts(reader, id!, { rollUp: how % 2 === 0, ...asked }),
  },
  bargainingRange: {
    about: ['issue'],
    ask: (reader, id, asked) => bargainingRange(reader, id!, asked),
  },
  matrix: {
    about: ['actor', 'issue', null],
    ask: (reader, id, asked, how) => {
      const { actor, issue = null } = keyed(id);
      const shape = {
        rows: matrixRows[how % matrixRows.length]!,
        columns: matrixColumns[how % matrixColumns.length]!,
      };
      return matrix(reader, { ...shape, actors: actor ? [actor] : null, issue }, asked);
    },
  },
  sourceProfile: {
    about: ['source', 'actor'],
    ask: (reader, id, asked) => sourceProfile(reader, id!, asked),
  },
  gaps: { about: ['issue', null], ask: (reader, issue, asked) => gaps(reader, { issue, ...asked }) },
  path: {
    about: ['actor', 'demand', 'source', 'claim'],
    ask: async (reader, id, asked, how) => {
      const mode = subgraphModes[how % 2]!.name;
      const way = { from: id!, to: 'actor:halvard', maxLength: 4, first: 10, mode, through: null };
      const answer = await path(reader, way, asked);
      return 'unknown' in answer
        ? answer
        : { ...answer, claims: null, words: [...answer.words.keys()].sort() };
    },
  },
  subgraph: {
    about: ['actor', 'issue', 'demand', null],
    ask: async (reader, id, asked, how) => {
      const { actor, issue, demand } = keyed(id);
      const where = { actors: actor ? [actor] : null, issue: issue ?? null, about: demand ?? null };
      const answer = await subgraph(reader, where, { first: 20, mode: subgraphModes[how % 2]!.name }, asked);
      return 'nodes' in answer ? drawing(answer) : answer;
    },
  },
  whatChanged: {
    about: [null],
    ask: async (reader, _, asked) => {
      const answer = await whatChanged(reader, { since: '2000-01-01T00:00:00Z', first: 100 }, asked);
      return { ...answer, until: null };
    },
  },
  dossier: {
    about: ['dossier'],
    ask: async (reader, id, { dossier: _, ...asked }) =>
      withIdsOfClaims(await dossierContents(reader, id!.slice('dossier:'.length), asked)),
  },
};

/** An id under the name of its kind: `{ actor: 'actor:russia' }`. */
function keyed(id: string | null): Readonly<Record<string, string>> {
  return id === null ? {} : { [id.split(':')[0]!]: id };
}

/** The ways in which positions can be counted. */
function counting(how: number) {
  return { rollUp: how % 2 === 0, includeParts: how % 3 === 0 };
}

function ofOrHolder(id: string | null) {
  return id?.startsWith('actor:') ? { holder: id } : { of: id };
}

/** What is seen of a subgraph; how its claims are at hand depends on the moment. */
function drawing(subgraph: Subgraph | null) {
  return subgraph && { nodes: subgraph.nodes, edges: subgraph.edges, truncated: subgraph.truncated };
}

/** An answer whose claims are their ids: whole or to be opened depends on the moment. */
function withIdsOfClaims(answer: unknown): unknown {
  const isClaim = (value: unknown): value is { id: string } =>
    value instanceof Object && 'id' in value && String(value.id).startsWith('claim:');
  return JSON.parse(JSON.stringify(answer, (_, value) => (isClaim(value) ? value.id : value)));
}
