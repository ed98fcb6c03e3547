// What a visitor sees and does in the playground.
import type { Locator, Page } from 'playwright-core';
import { openPage, type Visit, type WatchedPage } from './watched-page.ts';

export interface PlaygroundPage extends WatchedPage {
  readonly query: Locator;
  readonly variables: Locator;
  readonly answer: Locator;
  readonly run: Locator;
  readonly tabs: Locator;
  /** The panel 'Questions'. */
  readonly questions: Locator;
}

/** Opens it and waits until the editors are there. */
export async function openPlayground(visit: Visit): Promise<PlaygroundPage> {
  const watched = await openPage(visit);
  const { page } = watched;
  const query = page.getByRole('region', { name: 'Operation Editor' });
  await query.locator('.view-line').first().waitFor();
  return {
    ...watched,
    query,
    variables: page.getByRole('region', { name: 'Variables' }),
    answer: page.locator('.graphiql-response'),
    run: page.getByRole('button', { name: 'Execute query' }),
    tabs: page.getByRole('tab'),
    questions: page.getByRole('region', { name: 'Questions' }),
  };
}

/** The lines that an editor shows, from top to bottom; Monaco keeps them in no order. */
export async function shownText(editor: Locator): Promise<string> {
  const lines = await editor.locator('.view-lines:visible').evaluate((shown) =>
    [...shown.children]
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text),
  );
  return unspaced(lines.join(''));
}

/** Without blanks: where lines wrap, Monaco puts in some of its own. */
export function unspaced(text: string): string {
  return text.replaceAll(/[\s\u200c]/g, '');
}

/** Turns the wheel over an editor until it shows the words; false when they do not come. */
export async function scrollsTo(page: Page, editor: Locator, words: string): Promise<boolean> {
  await editor.locator('.monaco-editor').hover();
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await shownText(editor)).includes(unspaced(words))) return true;
    // Monaco moves a quarter as far: less than it shows, so that no line is passed over.
    await page.mouse.wheel(0, 1_200);
    await page.waitForTimeout(30);
  }
  return false;
}
