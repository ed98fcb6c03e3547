// A process that writes pairs of nodes without end and tells its parent which ones were acknowledged.
import { openEmbedded } from '../../../src/graph/embedded/open.ts';

const [path = '', round = ''] = process.argv.slice(2);
const graph = await openEmbedded({ path });
await graph.prepare();
process.send?.('ready');
for (let number = 0; ; number += 1) {
  const id = `${round}-${number}`;
  await graph.write(async (writer) => {
    await writer.write('CREATE (:Entity {id: $id, half: 1})', { id: `${id}a` });
    await writer.write('CREATE (:Entity {id: $id, half: 2})', { id: `${id}b` });
  });
  process.send?.(id);
}
