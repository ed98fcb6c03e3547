// Builds the pages where they were never built, or are older than what they are built from.
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const built = at('dist/web/playground/index.html');

/** Takes some seconds when it has to build. */
export async function buildPages(): Promise<void> {
  if (existsSync(built) && (await newestSource()) < (await changed(built))) return;
  // Vitest says NODE_ENV=test, and Vite would then build what is meant for development.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: at('vite.config.ts'), logLevel: 'warn' });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}

async function newestSource(): Promise<number> {
  const files = await readdir(at('src/web'), { recursive: true });
  const paths = [...files.map((file) => at(`src/web/${file}`)), at('vite.config.ts')];
  return Math.max(...(await Promise.all(paths.map(changed))));
}

async function changed(path: string): Promise<number> {
  return (await stat(path)).mtimeMs;
}
