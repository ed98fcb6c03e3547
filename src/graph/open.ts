// Which engine is opened, decided in one place from what a person set: a folder, or the address of a Neo4j.

import { join } from 'node:path';
import { openEmbedded } from './embedded/open.ts';
import { CannotOpen, type Graph } from './graph.ts';
import { openNeo4j } from './neo4j/open.ts';

export interface GraphOptions {
  readonly neo4j?: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string;
  };
  /** The data folder of the embedded engine. */
  readonly data?: string;
  /** Reads beside a writer and never writes. */
  readonly readOnly?: boolean;
}

/** Opens Neo4j where its address is given, else the embedded engine in the folder `data`. */
export async function openGraph({ neo4j, data, readOnly = false }: GraphOptions): Promise<Graph> {
  if (neo4j !== undefined) return openNeo4j({ ...neo4j, readOnly });
  if (data === undefined) throw new CannotOpen('openGraph expects a data folder or the address of a Neo4j');
  return openEmbedded({ path: join(data, 'graph.grafeo'), readOnly });
}

/** The variables that choose the engine, for --help and the guide. */
export const graphVariables = {
  NEO4J_URI: 'address of a Neo4j, such as neo4j://localhost:7687; without it the embedded engine is used',
  NEO4J_USER: 'its user (default neo4j)',
  NEO4J_PASSWORD: 'the password of that user',
  NEO4J_DATABASE: 'its database (default neo4j)',
  PARLEY_DATA: 'folder of the embedded engine (default .parley)',
} as const;

type Environment = { readonly [name: string]: string | undefined };

/** Reads `graphVariables`; an empty one counts as absent. Throws `CannotOpen` naming the variable at fault. */
export function graphOptionsFromEnv(env: Environment): GraphOptions {
  const value = (name: keyof typeof graphVariables) => env[name]?.trim() || undefined;
  const data = value('PARLEY_DATA');
  const uri = value('NEO4J_URI');
  if (uri === undefined) {
    const stray = (['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const).find(value);
    if (stray !== undefined) throw new CannotOpen(`${stray} is set without NEO4J_URI: set both or neither`);
    return { data: data ?? '.parley' };
  }
  if (data !== undefined) throw new CannotOpen('NEO4J_URI and PARLEY_DATA are both set: choose one engine');
  refuseOtherAddresses(uri);
  const password = env['NEO4J_PASSWORD'] || undefined;
  if (password === undefined) throw new CannotOpen('NEO4J_URI is set without NEO4J_PASSWORD');
  const database = value('NEO4J_DATABASE');
  const neo4j = { uri, user: value('NEO4J_USER') ?? 'neo4j', password };
  return { neo4j: database === undefined ? neo4j : { ...neo4j, database } };
}

function refuseOtherAddresses(uri: string): void {
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url === null || !/^(?:bolt|neo4j)(?:\+s|\+ssc)?:$/.test(url.protocol) || url.hostname === '') {
    throw new CannotOpen('NEO4J_URI expects bolt://host:7687, neo4j://host:7687 or the same with +s for TLS');
  }
  if (url.username !== '' || url.password !== '') {
    throw new CannotOpen('NEO4J_URI expects no user or password: set NEO4J_USER and NEO4J_PASSWORD');
  }
}
