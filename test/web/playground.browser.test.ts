import { afterEach, describe, expect, it } from 'vitest';
import { questions as registry } from '../../src/queries/index.ts';
import { find, openPlayground, type PlaygroundPage, shownText, unspaced } from './playground-page.ts';
import { browserMissing, servedPages } from './served-pages.ts';

/** Short enough to be shown whole at any width. */
const another = {
  name: 'sizeOfDossier',
  title: 'How large is it?',
  group: 'The graph',
  query: 'query Size($id: ID!) {\n  dossier(id: $id) { title claimCount }\n}\n',
  variables: { id: 'halvard-strait' },
};

const soon = { timeout: 10_000 };

describe.skipIf(browserMissing).each([1280, 375])('the playground, %i pixels wide', (width) => {
  const served = servedPages();
  const opened: PlaygroundPage[] = [];
  const open = async (path = '/playground') => {
    const rewrite = (html: string) =>
      html.replace(/(id="examples">)([^<]+)/, (_, tag: string, json: string) => {
        return tag + JSON.stringify([...JSON.parse(json), another]);
      });
    opened.push(await openPlayground({ browser: served.browser, url: served.url + path, width, rewrite }));
    return opened.at(-1)!;
  };
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });

  it('opens on a worked example with its variables, and shows the questions', async () => {
    const { page, query, variables, questions, answer, faults } = await open();
    await expect.poll(() => shownText(query), soon).toContain(unspaced('query WhoReported($id: ID!)'));
    expect(await shownText(variables)).toBe('{"id":"demand:landing-cap"}');
    expect(await questions.textContent()).toContain('Who demands what, who reported it');
    expect(await questions.getByRole('button', { name: 'whoReported' }).getAttribute('aria-current')).toBe(
      'true',
    );
    expect(await page.title()).toBe('Parley playground');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const part of [query, variables, questions, answer]) {
      expect((await part.boundingBox())!.width).toBeGreaterThan(250);
    }
    expect(faults).toEqual([]);
  });

  it.each(['the button', 'Ctrl-Enter'])('answers with origins and quotes at %s', async (how) => {
    const { page, query, answer, run, faults } = await open();
    if (how === 'the button') await run.click();
    else {
      await query.locator('.monaco-editor').click();
      await page.keyboard.press('Control+Enter');
    }
    await expect.poll(() => shownText(answer), soon).toContain('"status":"STATED"');
    expect(await answer.isVisible()).toBe(true);
    // The list of origins ends just above the stances.
    await find(page, answer, '"stances": [');
    await expect.poll(() => shownText(answer), soon).toContain('{"name":"P.Lund"}]},"firstHand":true');
    const quote = 'Norrland must not land more than 40,000 tonnes a year';
    await find(page, answer, quote);
    await expect.poll(() => shownText(answer), soon).toContain(unspaced(quote));
    expect(faults).toEqual([]);
  });

  it('brings a newcomer from / to who reported X, with quotes, in one click', async () => {
    const { page, answer, run, faults } = await open('/');
    expect(new URL(page.url()).pathname).toBe('/playground');
    await run.click();
    await expect.poll(() => shownText(answer), soon).toContain('"whoReported":');
    await find(page, answer, '"exact":');
    await expect.poll(() => shownText(answer), soon).toContain('"exact":"');
    expect(faults).toEqual([]);
  });

  it('says where the answer will stand until there is one, and shows each page of the schema from its top', async () => {
    const { page, answer, run, faults } = await open();
    const hint = () => answer.evaluate((pane) => getComputedStyle(pane, '::before').content);
    await expect.poll(hint, soon).toContain('The answer comes here');
    await run.click();
    await expect.poll(() => shownText(answer), soon).toContain('"whoReported":');
    expect(await hint()).toBe('none');

    await page.getByRole('button', { name: /Documentation/ }).click();
    const documentation = page.locator('.graphiql-plugin');
    await documentation.getByRole('link', { name: 'Query', exact: true }).first().click();
    await documentation.getByRole('link', { name: 'timeline', exact: true }).click();
    await expect.poll(() => documentation.textContent(), soon).toContain('What was said and done, in order?');
    await expect.poll(() => documentation.evaluate((panel) => panel.scrollTop), soon).toBe(0);
    expect(faults).toEqual([]);
  });

  it('opens another question in a tab of its own, and runs it', async () => {
    const { query, variables, answer, run, tabs, questions, faults } = await open();
    await questions.getByRole('button', { name: another.title }).click();
    await expect.poll(() => shownText(query), soon).toBe(unspaced(another.query));
    expect(await shownText(variables)).toContain('"id":"halvard-strait"');
    expect(await tabs.count()).toBe(2);
    await run.click();
    await expect.poll(() => shownText(answer), soon).toContain('"claimCount":');

    await questions.getByRole('button', { name: 'whoReported' }).click();
    await expect.poll(() => shownText(query), soon).toContain('queryWhoReported');
    expect(await tabs.count()).toBe(2);
    expect(faults).toEqual([]);
  });

  it('answers every worked question at a click, with the words of the texts', async () => {
    const { page, answer, run, tabs, questions, faults } = await open();
    for (const { name } of registry) {
      const label = page.getByText(name, { exact: true });
      await questions.getByRole('button').filter({ has: label }).click();
      const answered = page.waitForResponse((response) => {
        const asked = response.request().postData() ?? '';
        return response.url() === `${served.url}/graphql` && new RegExp(`\\b${name}\\b`).test(asked);
      });
      await run.click();
      const { data, errors } = await (await answered).json();
      expect({ name, errors }).toEqual({ name, errors: undefined });
      expect(JSON.stringify(data[name]), name).toMatch(/"exact":"\S/);
      await expect.poll(() => shownText(answer), soon).toContain(`{"data":{"${name}":`);
    }
    expect(await tabs.count()).toBe(registry.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });

  it('is asked by the keyboard alone: Tab to a question, Enter opens it, Ctrl-Enter asks it, Ctrl-M leaves an editor', async () => {
    const { page, query, answer, run, questions, faults } = await open();
    const drift = questions.getByRole('button', { name: 'drift' });
    const reached = () => drift.evaluate((button) => button === document.activeElement);
    for (let steps = 0; steps < 20 && !(await reached()); steps++) await page.keyboard.press('Tab');
    expect(await reached()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => shownText(query), soon).toContain('queryDrift');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => shownText(answer), soon).toContain('{"data":{"drift":');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => shownText(answer), soon).toContain('{"data":{"corroboration":');

    await query.locator('.monaco-editor').click();
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    expect(await run.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('restores a question from a link, for a newcomer and in a playground that is open', async () => {
    const sender = await open();
    await sender.questions.getByRole('button', { name: another.title }).click();
    await sender.questions.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => sender.questions.getByRole('status').textContent(), soon).toBe('Copied.');
    const link = new URL(await sender.page.evaluate(() => navigator.clipboard.readText()));

    const newcomer = await open(link.pathname + link.hash);
    const regular = await open();
    await regular.page.evaluate((hash) => location.assign(hash), link.hash);
    for (const { query, variables, faults } of [newcomer, regular]) {
      await expect.poll(() => shownText(query), soon).toBe(unspaced(another.query));
      expect(await shownText(variables)).toContain('"id":"halvard-strait"');
      expect(faults).toEqual([]);
    }
  });

  it('comes back to what was typed, and lets go of a link that it no longer shows', async () => {
    const { page, query, faults } = await open('/playground#query=%7B+dossiers+%7B+id+%7D+%7D');
    await query.locator('.monaco-editor').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' # mine');
    await expect.poll(() => page.url(), soon).toBe(`${served.url}/playground`);
    // GraphiQL writes to the browser's storage half a second after the last key.
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage)), soon).toContain('# mine');
    await page.reload();
    await expect.poll(() => shownText(query), soon).toBe('{dossiers{id}}#mine');
    expect(faults).toEqual([]);
  });

  it('would tell of a request to elsewhere', async () => {
    const { page, faults } = await open();
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
    await expect.poll(() => faults.join(), soon).toContain('policy: connect-src https://elsewhere.example');
  });
});
