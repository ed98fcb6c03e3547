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

/** Looks for words that stand once in an editor with its own search, which brings them into view. */
export async function find(page: Page, editor: Locator, words: string): Promise<void> {
  await editor.locator('.monaco-editor').click();
  await page.keyboard.press('Control+F');
  const field = editor.getByRole('textbox', { name: 'Find' });
  await field.fill(words);
  await field.press('Enter');
}
