import type { Command } from 'commander';
import type { NetworkMode, Normalisation } from '../../../model/actor-network.ts';
import {
  type ActorNetwork,
  actorNetwork,
  actorNetworkQuestion,
  mostEdges,
} from '../../../queries/actor-network.ts';
import { printActorNetwork } from '../../print/actor-network.ts';
import { scopeOf } from '../../print/scope.ts';
import { actorNetworkTable } from '../../tables/actor-network.ts';
import { choiceOption } from './list-option.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { issueOf, nameOf } from './several.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly mode: NetworkMode;
  readonly normalise: Normalisation;
  readonly firmOnly?: boolean;
  readonly issue?: string;
  readonly rollUp: boolean;
  readonly includeParts?: boolean;
  readonly first: number;
}

const modes: readonly NetworkMode[] = ['AGREEMENT', 'CONFLICT', 'SUBTRACT'];
const ways: readonly Normalisation[] = ['NONE', 'JACCARD', 'AVERAGE_ACTIVITY'];

export function actorNetworkCommand(): Command {
  return questionCommand(actorNetworkQuestion)
    .addOption(choiceOption('--mode <mode>', 'what makes an edge', modes, 'AGREEMENT'))
    .addOption(choiceOption('--normalise <way>', 'by what weights are divided', ways, 'NONE'))
    .option('--firm-only', 'leave out what is conditional, tentative, unsettled, disputed')
    .option('--issue <issue>', 'only demands that concern this issue, by its id or name')
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .option('--include-parts', 'what stands towards a demand counts for those that it includes')
    .option('--first <edges>', `how many edges, 1 to ${mostEdges}, the heaviest`, wholeNumber(mostEdges), 20)
    .action(
      answering(async (reader, asked, _, { issue: on, first, ...options }: Options) => {
        const issue = await issueOf(reader, on, asked);
        const answer = await actorNetwork(reader, { ...asked, ...options, issue });
        if (!answer) throw notKnown(issue);
        const scope = scopeOf('', await nameOf(reader, issue), asked);
        const shown = { ...answer, edges: answer.edges.slice(0, first) };
        return {
          answer: brief(shown),
          text: printActorNetwork(shown, scope),
          table: actorNetworkTable(shown),
        };
      }),
    );
}

/** Without what each end holds beside its ties: it would stand there again with every edge. */
function brief(answer: ActorNetwork) {
  const edges = answer.edges.map(({ from, to, ...edge }) => ({
    from: { ...from.actor, activity: from.stances.length },
    to: { ...to.actor, activity: to.stances.length },
    ...edge,
  }));
  return { ...answer, edges };
}
