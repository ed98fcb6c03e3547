// Opens the embedded engine: a file that this process writes, a copy of it that is only read, or memory.

import { access, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import grafeo, { type CreateOptions, type GrafeoDB } from '@grafeo-db/js';
import { graphOn } from '../backed-graph.ts';
import { CannotOpen, type Graph } from '../graph.ts';
import { closeCopy, embeddedBackend } from './backend.ts';
import { withCopy } from './copy.ts';
import { hasGraph } from './disk.ts';
import { firstLine, saysDamaged } from './errors.ts';
import { type Holding, hold, holderOf, noteBeside } from './holder.ts';

export interface EmbeddedOptions {
  /** The file; its folder is made where missing. Null keeps the graph in memory. */
  readonly path: string | null;
  /** Shows what was committed when it was opened, beside a writer or without one; write() is refused. */
  readonly readOnly?: boolean;
  /** For tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean;
}

/** Opens the graph. Throws `CannotOpen` with one line that says what to do. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Graph> {
  const { path, readOnly = false, shuffleUnordered = false } = options;
  if (path === null) {
    const database = grafeo.GrafeoDB.create(null, { shuffleUnordered });
    return graphOn(embeddedBackend({ database, kept: null, where: 'memory', readOnly: null }));
  }
  const graph = await openFile(path, readOnly, shuffleUnordered).catch((error: unknown) => {
    throw error instanceof CannotOpen ? error : cannotOpen(path, error, !readOnly);
  });
  try {
    // The first read looks at the version of the graph.
    await graph.read(async () => {});
  } catch (error) {
    await graph.close();
    throw error;
  }
  return graph;
}

async function openFile(path: string, readOnly: boolean, shuffleUnordered: boolean): Promise<Graph> {
  const why = readOnly ? 'it was opened only to read' : await whyNotWritable(path);
  return why === null ? openToWrite(path, shuffleUnordered) : openToRead(path, why, shuffleUnordered);
}

async function openToWrite(path: string, shuffleUnordered: boolean): Promise<Graph> {
  const where = dirname(path);
  await mkdir(where, { recursive: true }).catch((error: unknown) => {
    throw new CannotOpen(`The data folder ${where} cannot be made: ${firstLine(error)}`, { cause: error });
  });
  // After a crash, a look at a copy: opening the file itself would write over what is left of a cut log.
  if (noteBeside(path) !== null) closeCopy(await openCopy(path, {}));
  let database: GrafeoDB | undefined;
  let holding: Holding;
  try {
    database = grafeo.GrafeoDB.create(path, { shuffleUnordered });
    holding = hold(path, database.currentEpoch());
  } catch (error) {
    database?.close();
    throw cannotOpen(path, error, true);
  }
  return graphOn(embeddedBackend({ database, kept: { path, holding }, where, readOnly: null }));
}

async function openToRead(path: string, readOnly: string, shuffleUnordered: boolean): Promise<Graph> {
  const where = dirname(path);
  if (!(await hasGraph(path)))
    throw new CannotOpen(`There is no graph in ${where} yet: load a dossier first.`);
  const database = await openCopy(path, { shuffleUnordered });
  return graphOn(embeddedBackend({ database, kept: null, where, readOnly }));
}

/** Opens a copy that holds every commit which its writer had acknowledged when the copying began. */
async function openCopy(path: string, options: CreateOptions): Promise<GrafeoDB> {
  try {
    return await withCopy(path, (copy, acknowledged) => {
      // Not the engine's openReadOnly, which leaves a folder behind in the system's temporary one each time.
      const database = grafeo.GrafeoDB.create(copy, options);
      const held = database.currentEpoch();
      if (held >= acknowledged) return database;
      database.close();
      throw new Cut(`it holds ${held} of ${acknowledged} acknowledged commits`);
    });
  } catch (error) {
    throw cannotOpen(path, error, false);
  }
}

/** The engine opened it, but commits are missing that were on disk. */
class Cut extends Error {}

function cannotOpen(path: string, error: unknown, toWrite: boolean): CannotOpen {
  const where = dirname(path);
  const options = { cause: error };
  if (error instanceof Cut || saysDamaged(error)) {
    return new CannotOpen(
      `The graph in ${where} is damaged and was left as it is: move ${where} away, then restore it from a backup ` +
        `or load the dossiers again (${firstLine(error)}).`,
      options,
    );
  }
  const holder = toWrite ? holderOf(path) : null;
  if (holder !== null) {
    const who = holder === process.pid ? `this process (${holder})` : `process ${holder}`;
    return new CannotOpen(
      `The graph in ${where} is open for writing in ${who}: stop it first, or give another folder in PARLEY_DATA.`,
      { ...options, holder },
    );
  }
  return new CannotOpen(`The graph in ${where} cannot be opened: ${firstLine(error)}`, options);
}

/** Why an existing graph can only be read, or null where it can be written or made. */
async function whyNotWritable(path: string): Promise<string | null> {
  if (!(await hasGraph(path))) return null;
  for (const part of [dirname(path), path]) {
    try {
      await access(part, constants.W_OK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return `${part} is read-only`;
    }
  }
  return null;
}
