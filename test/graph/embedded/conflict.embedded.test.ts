// FAULTS 11: a conflict inside the engine is waited out, and reported when it does not pass.

import grafeo from '@grafeo-db/js';
import { expect, it } from 'vitest';
import { graphOn } from '../../../src/graph/backed-graph.ts';
import { embeddedBackend } from '../../../src/graph/embedded/backend.ts';
import { Unavailable } from '../../../src/graph/graph.ts';

/** A graph, and a way of writing to its guard past the queue of writers. */
async function contested() {
  const database = grafeo.GrafeoDB.create();
  const graph = graphOn(embeddedBackend({ database, kept: null, where: 'memory', readOnly: null }));
  await graph.prepare();
  const rival = database.beginTransaction();
  await rival.executeCypher("MATCH (g:Guard) WHERE g.id = 'guard' SET g.rival = true");
  return { graph, rival };
}

it('is written again once a rival has committed', async () => {
  const { graph, rival } = await contested();
  let attempts = 0;
  const writing = graph.write(async (writer) => {
    attempts += 1;
    await writer.write("CREATE (:Entity {id: 'late'})");
  });
  setTimeout(() => rival.commit(), 60);
  await writing;
  expect(attempts).toBe(1);
  const rows = await graph.read((reader) =>
    reader.read(
      "MATCH (g:Guard) MATCH (n:Entity) WHERE n.id = 'late' RETURN g.rival AS rival, g.writes AS writes",
    ),
  );
  expect(rows).toEqual([{ rival: true, writes: 1 }]);
});

it('gives up where the rival never ends', async () => {
  const { graph, rival } = await contested();
  await expect(graph.write(async () => {})).rejects.toBeInstanceOf(Unavailable);
  rival.rollback();
  await graph.write(async () => {});
}, 10_000);
