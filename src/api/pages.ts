// The pages: built files, and the playground with worked examples filled from what is loaded.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import type { Graph } from '../graph/graph.ts';
import { readSubjects } from '../queries/examples.ts';
import { questions } from '../queries/index.ts';

// Both src/api and dist/api stand two levels below the root of the package.
const built = fileURLToPath(new URL('../../dist/web/', import.meta.url));

const policy = (style: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export function pages(graph: Graph): Router {
  const router = Router();
  router.use((_, response, next) => {
    response.set({
      'Content-Security-Policy': policy("'self'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    next();
  });
  router.get('/', (_, response) => response.redirect('/playground'));
  router.get('/playground', async (_, response) => {
    const page = await readFile(
      new URL('playground/index.html', new URL('../../dist/web/', import.meta.url)),
      'utf8',
    );
    // GraphiQL's editor sets styles from script.
    response.set('Content-Security-Policy', policy("'self' 'unsafe-inline'"));
    response.set('Cache-Control', 'no-cache');
    response.type('html').send(withExamples(page, await examples(graph)));
  });
  router.use('/assets', express.static(`${built}assets`, { immutable: true, maxAge: '1y', index: false }));
  router.use((request, response) => {
    response
      .status(404)
      .type('text')
      .send(`Nothing is at ${request.path}. The playground is at /playground.`);
  });
  return router;
}

async function examples(graph: Graph) {
  const subjects = await graph.read(readSubjects).catch(() => ({ demand: null, talks: null }));
  return questions.map(({ name, group, example }) => ({
    name,
    group,
    title: example.title,
    query: example.query,
    variables: example.variables(subjects),
  }));
}

/** Puts the examples where the page expects them; `<` cannot end the script element early. */
function withExamples(page: string, list: readonly object[]): string {
  const json = JSON.stringify(list).replaceAll('<', '\\u003c');
  return page.replace(
    /(<script type="application\/json" id="examples">)[^<]*(<\/script>)/,
    (_, open: string, close: string) => open + json + close,
  );
}
