// Neo4j in a container, by testcontainers, where a Docker engine answers.
import { randomUUID } from 'node:crypto';
import { type RunningNeo4j, reasonOf, type Skipped } from './neo4j-running.ts';
import { within } from './within.ts';

const neo4jImage = 'neo4j:5.26-community';

export async function startNeo4jContainer(): Promise<RunningNeo4j | Skipped> {
  // Loaded here because it takes a second, which a run on another engine need not spend.
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers');
  try {
    await within(10, 'it does not answer within 10 seconds', getContainerRuntimeClient());
  } catch {
    return { skipped: 'no Docker engine answers' };
  }

  const password = randomUUID();
  const starting = new GenericContainer(neo4jImage)
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(120_000)
    .start();
  try {
    // Longer than the start itself: the first run on a machine pulls the image.
    const container = await within(180, `${neo4jImage} is not up within 3 minutes`, starting);
    return {
      uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
      user: 'neo4j',
      password,
      how: `container ${neo4jImage}`,
      stop: () =>
        within(
          30,
          'the Neo4j container does not stop',
          container.stop({ timeout: 0 }).then(() => {}),
        ),
    };
  } catch (error) {
    // If it comes up after all, nobody waits for it any more.
    starting.then((late) => late.stop()).catch(() => {});
    return { skipped: `Docker answers, but ${reasonOf(error)}; try: docker pull ${neo4jImage}` };
  }
}
