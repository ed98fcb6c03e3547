import { describe, expect, it } from 'vitest';
import { gradeClaim } from '../../src/ingest/changes/grade.ts';
import { openPlayground, shownText } from './playground-page.ts';
import { browserMissing, servedPages } from './served-pages.ts';

const query = 'subscription { changes { id action by } }';

describe.skipIf(browserMissing)('a subscription in the playground', () => {
  const served = servedPages();

  it('shows each change as it is made, under the rules of the page', async () => {
    const url = `${served.url}/playground#${new URLSearchParams({ query })}`;
    const { answer, run, faults, close } = await openPlayground({
      browser: served.browser,
      url,
      width: 1280,
    });
    try {
      await run.click();
      let credibility = 0;
      await expect
        .poll(
          async () => {
            credibility = 1 + (credibility % 6);
            await gradeClaim(served.graph, 'claim:nordwire-0411/cap', credibility, { by: 'Ada' });
            return shownText(answer);
          },
          { timeout: 15_000, interval: 200 },
        )
        .toContain('{"id":"claim:nordwire-0411/cap","action":"GRADE","by":"Ada"}');
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });
});
