// Liveness never touches the database; readiness does, with a short deadline.
import { Router } from 'express';
import type { Graph } from '../graph/graph.ts';

export function health(graph: Graph): Router {
  const router = Router();
  router.get('/health/live', (_, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_, response) => {
    const { ready, reason } = await graph.health();
    response
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'not ready', ...(reason ? { reason } : {}) });
  });
  return router;
}
