import { expect, it } from 'vitest';
import { openTestGraph } from './engine.ts';

it('works', async () => {
  const g = await openTestGraph();
  console.log(await g.stampedVersion(), await g.health());
  await g.prepare();
  await g.prepare();
  console.log(await g.stampedVersion(), g.engine.version, g.engine.where);
  console.log(
    await g.write(async (w) => {
      const r = await w.write(
        'UNWIND $rows AS row CREATE (n:Entity) SET n = row RETURN n.id AS id, n.k AS k',
        {
          rows: [
            { id: 'a', k: 5, searchText: 'grain corridor deal' },
            { id: 'b', k: 1.5, searchText: 'grainy day' },
          ],
        },
      );
      return [r, await w.searchText(['grain'], 10)];
    }),
  );
  console.log(
    await g.read(async (r) => [
      await r.read('MATCH (n:Entity) RETURN n {.*} AS n, n.k/2 AS h ORDER BY n.id'),
      await r.searchText(['corridor', 'gr'], 5),
      await r.searchText(['grain', 'c'], 5),
    ]),
  );
  const t = [];
  for (let i = 0; i < 300; i++) {
    const a = performance.now();
    await g.read((r) => r.read('MATCH (n:Entity) WHERE n.id=$id RETURN n.k AS k', { id: 'a' }));
    t.push(performance.now() - a);
  }
  t.sort((a, b) => a - b);
  console.log('read p50', t[150], 'p95', t[285]);
  const w = [];
  for (let i = 0; i < 100; i++) {
    const a = performance.now();
    await g.write((r) => r.write('MATCH (n:Entity) WHERE n.id=$id SET n.k=$i', { id: 'a', i }));
    w.push(performance.now() - a);
  }
  w.sort((a, b) => a - b);
  console.log('write p50', w[50], 'p95', w[95]);
  await g.close();
  await g.close();
  expect(1).toBe(1);
});
