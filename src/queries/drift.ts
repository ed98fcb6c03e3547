// What changed on the way from the origin to the reader?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { type Lineage, lineagesOf } from '../model/lineage.ts';
import { mostSteps } from '../model/restatement.ts';
import { isSilence } from '../model/vocabulary/index.ts';
import { lineagesAround } from './drift-claims.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import type { NodeValue } from './shared/nodes.ts';

export const driftQuestion = {
  name: 'drift',
  asks: 'What changed on the way from the origin to the reader?',
  group: 'Who said it',
  example: {
    title: 'What changed on the way?',
    variables: ({ demand, talks }: Subjects) => ({ of: demand ?? talks ?? 'demand:…' }),
    query: `# What changed on the way from the origin to the reader?
query Drift($of: ID!) {
  drift(of: $of) {
    about { id name }
    lineages {
      utterance { holder { name } stance negated modality paraphrase chain { source { name } onRecord } quotes { exact } }
      support { documents { count } outlets { count } origins { count nodes(first: 5) { name } } }
      retellings {
        steps
        claim { document { title } part holder { name } stance modality chain { source { name } cue } }
        drift { kind from to }
        words { change text }
        lost { kind from to coded }
      }
    }
    unretold { paraphrase quotes { exact } }
  }
}
`,
  },
} as const satisfies Question;

/** What can be asked about. */
export const retellable = ['Claim', 'Demand', 'Talks'] as const;

export interface Drifted {
  /** The claim, demand or talks asked about. */
  readonly about: NodeValue;
  /** What was retold, the most retold first. */
  readonly lineages: readonly Lineage[];
  /** What was said about it and is retold nowhere, silences left out. */
  readonly unretold: readonly Claim[];
  /** Under `asOf`: claims that may have been said by then or after it; they are left out above. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims that nothing dates; they are left out above. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * The lineages of a claim, or of all claims about a demand or talks, deprecated retellings among them: they were
 * told all the same. Two round trips. Null when the id is not known, or was not then.
 * @throws BadDate for times that are none
 */
export async function drift(reader: Reader, of: string, asked: Asked = {}): Promise<Drifted | null> {
  const moment = momentOf(asked);
  const claims = await claimsOf(reader, lineagesAround(of, moment.dossier ?? ''), moment);
  if (claims === null) return null;
  const { found, about, truncated, ...rest } = claims;
  const all = lineagesOf(found.map(({ claim }) => claim));
  const isRetold = ({ retellings }: Lineage) => retellings.length > 0;
  // Followed so far and no further: there may be more retellings.
  const isCut = all.some(({ retellings }) => retellings.some(({ steps }) => steps >= mostSteps));
  return {
    about: about!,
    lineages: all.filter(isRetold),
    unretold: all
      .filter((lineage) => !isRetold(lineage) && !isSilence(lineage.utterance.stance))
      .map(({ utterance }) => utterance),
    ...rest,
    truncated: truncated || isCut,
  };
}
