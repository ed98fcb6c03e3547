// A page as a new visitor opens it. Whatever goes wrong in it is kept, so that a test can say: nothing did.
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Errors in the console, uncaught ones, what the content security policy refused, requests to elsewhere. */
  readonly faults: string[];
  close(): Promise<void>;
}

export interface Visit {
  readonly browser: Browser;
  readonly url: string;
  readonly width: number;
  /** Changes the page on its way from the server; its headers stay. */
  readonly rewrite?: (html: string) => string;
}

export async function openPage({ browser, url, width, rewrite }: Visit): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  const page = await context.newPage();
  await watch(context, page, new URL(url).origin, faults);
  if (rewrite) {
    await page.route('**/playground', async (route) => {
      const response = await route.fetch({ timeout: 10_000 });
      await route.fulfill({ response, body: rewrite(await response.text()) });
    });
  }
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

async function watch(context: BrowserContext, page: Page, home: string, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== home) faults.push(`request: ${request.url()}`);
  });
  await context.exposeFunction('refused', (what: string) => void faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    const { refused } = globalThis as unknown as { refused(what: string): void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused(`${violatedDirective} ${blockedURI}`),
    );
  });
}
