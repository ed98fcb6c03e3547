import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Command } from 'commander';
import { checkDossier } from '../../ingest/dossier/check.ts';
import { RefusedDossier } from '../../ingest/dossier/faults.ts';
import { explain } from '../failure.ts';
import { withProgress } from '../print/progress.ts';
import { count } from '../print/words.ts';

interface Options {
  readonly texts?: string;
  readonly watch?: boolean;
}

/** How often the folder is looked at while it is watched. */
const watchMs = 300;

export function checkCommand(): Command {
  return new Command('check')
    .description('check a dossier and tell every fault as file:line:column; writes nothing')
    .argument('<dir>', 'folder of the dossier')
    .option('--texts <dir>', 'folder with the texts of real articles, to compare phrases with')
    .option('--watch', 'check again whenever a file of the folder changes; Ctrl-C ends')
    .addHelpText('after', '\nExit codes: 0 no fault (or --watch was ended), 1 faults.')
    .action(async (dir: string, { texts, watch }: Options) => {
      if (watch) await watchDossier(dir, texts);
      else console.log(await checked(dir, texts));
    });
}

/** What to say of a dossier without fault. @throws RefusedDossier */
async function checked(dir: string, texts: string | undefined): Promise<string> {
  const { id, things, unverified } = await withProgress((progress) => checkDossier(dir, { texts, progress }));
  const has = (label: string) => things.filter(({ thing }) => thing.labels.includes(label)).length;
  const summary = `${id}: no fault. ${count(has('Document'), 'document')}, ${count(has('Claim'), 'claim')}.`;
  if (unverified.length === 0) return summary;
  return `${summary}\nPhrases not compared, since no text is at hand (--texts): ${unverified.join(', ')}.`;
}

/** Checks at once and after every change, until Ctrl-C. */
async function watchDossier(dir: string, texts: string | undefined): Promise<void> {
  const ended = new AbortController();
  process.once('SIGINT', () => ended.abort());
  let seen: string | null = null;
  while (!ended.signal.aborted) {
    const state = await stateOf(dir, texts);
    if (state !== seen) {
      seen = state;
      const report = await checked(dir, texts).catch((error: unknown) => {
        if (error instanceof RefusedDossier) return explain(error)!.text;
        throw error;
      });
      if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
      console.log(`${report}\n\nWatching ${dir}; Ctrl-C ends.`);
    }
    await setTimeout(watchMs, undefined, { signal: ended.signal }).catch(() => {});
  }
}

/** Names, sizes and times of all files that a check reads: another text when one of them changes. */
async function stateOf(dir: string, texts: string | undefined): Promise<string> {
  const folders = [dir, join(dir, 'documents'), ...(texts ? [texts] : [])];
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return Promise.all(
        names.sort().map(async (name) => {
          const file = await stat(join(folder, name)).catch(() => null);
          return [folder, name, file?.size, file?.mtimeMs, file?.ino];
        }),
      );
    }),
  );
  return JSON.stringify(lists);
}
