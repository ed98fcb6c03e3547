// A process that writes until something stops it, then says what stopped it, what it had been promised, and
// whether it can still read.
import { openEmbedded } from '../../../src/graph/embedded/open.ts';

const [path = '', most = '0'] = process.argv.slice(2);
const graph = await openEmbedded({ path });
const count = async () =>
  (await graph.read((reader) => reader.read('MATCH (n:Entity) RETURN count(n) AS n')))[0]?.['n'];
const text = 'x'.repeat(20_000);
let acknowledged = 0;
let error: unknown = null;
try {
  await graph.prepare();
  while (acknowledged < Number(most)) {
    const id = `n${acknowledged}`;
    await graph.write((writer) => writer.write('CREATE (:Entity {id: $id, text: $text})', { id, text }));
    acknowledged += 1;
  }
} catch (fault) {
  error = fault;
}
const { name, message } = error instanceof Error ? error : { name: null, message: null };
process.send?.({ name, message, acknowledged, counted: await count(), where: graph.engine.where });
// Killed rather than closed: the parent looks at what is left.
setInterval(() => {}, 1_000);
