import { Command } from 'commander';
import { rebuild } from '../../ingest/derived/rebuild.ts';
import { graphDigest } from '../../ingest/graph-digest.ts';
import { derive } from '../../model/derive.ts';
import { readWorld } from '../../queries/shared/record.ts';
import { reading, writing } from '../graph.ts';
import { withProgress } from '../print/progress.ts';
import { count } from '../print/words.ts';

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('derive origins, supports, disputes and edges anew from what is recorded')
    .addHelpText('after', '\nExit codes: 0 done, whether or not anything changed, 3 graph out of reach.')
    .action(async () => {
      // Refuses an empty graph before one is made.
      await reading(async () => {});
      const { derived, isSame } = await withProgress((progress) =>
        writing(async (graph) => {
          const live = () => graph.read((reader) => graphDigest(reader, { history: false }));
          progress('reading what stands');
          const before = await live();
          progress('deriving anew');
          await graph.write(rebuild);
          progress('comparing');
          const derived = derive(await graph.read((reader) => readWorld(reader)));
          return { derived, isSame: (await live()) === before };
        }),
      );
      const { claims, talks, edges } = derived;
      console.log(
        `Derived anew: ${count(claims.size, 'claim')}, the status of ${count(talks.size, 'meeting')}, ` +
          `${count(edges.length, 'derived edge')}.`,
      );
      console.log(isSame ? 'The graph says the same as before.' : 'The graph differed and is mended.');
    });
}
