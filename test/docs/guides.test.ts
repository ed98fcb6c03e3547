// The guides name files that there are, and the README leads to every guide.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../cli/parley.ts';

const guides = readdirSync(join(root, 'docs/guides')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...guides.map((name) => `docs/guides/${name}`)];
const text = (page: string) => readFileSync(join(root, page), 'utf8');

describe('a guide', () => {
  it.each(pages)('%s links only to what is there', (page) => {
    const links = [...text(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to]) => to!);
    const lost = links.filter((to) => !existsSync(join(root, dirname(page), to)));
    expect(lost).toEqual([]);
  });

  it.each(guides)('%s is reached from the README', (name) => {
    expect(text('README.md')).toContain(`(docs/guides/${name})`);
  });
});

describe('the guide to extending', () => {
  const guide = text('docs/guides/extending.md');

  it('names files and folders that there are', () => {
    const named = [...guide.matchAll(/`((?:src|test|schema|seed|docs)\/[^`]*|[\w.-]+\.(?:ts|mjs|json))`/g)]
      .map(([, path]) => path!)
      .filter((path) => !path.includes('<'));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('tells the way of a stance, a question, a backend and an export', () => {
    const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['A stance', 'A question', 'A backend', 'An export']);
  });
});
