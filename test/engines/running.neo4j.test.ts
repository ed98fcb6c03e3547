// The engine that the Neo4j tests run on is real: it answers, and it asks who is there.
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { engineMissing, neo4jAddress } from '../graph/engine.ts';
import { countNodes } from './neo4j-running.ts';

describe.skipIf(engineMissing)('the Neo4j for tests', () => {
  it('answers a query under its name and password', async () => {
    await expect(countNodes(neo4jAddress())).resolves.toBeTypeOf('number');
  });

  it('refuses a wrong password', async () => {
    const asked = countNodes({ ...neo4jAddress(), password: 'not-the-password' });
    await expect(asked).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
  });

  it('makes a full-text index, which the engine proper has and a stand-in would not', async () => {
    const { uri, user, password } = neo4jAddress();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    try {
      await driver.executeQuery('CREATE FULLTEXT INDEX engines_probe FOR (n:Probe) ON EACH [n.text]');
      const { records } = await driver.executeQuery(
        "SHOW INDEXES YIELD name WHERE name = 'engines_probe' RETURN name",
      );
      await driver.executeQuery('DROP INDEX engines_probe');
      expect(records).toHaveLength(1);
    } finally {
      await driver.close();
    }
  });
});
