import { Command } from 'commander';
import { CannotOpen } from '../../graph/graph.ts';
import { addToken, readTokens, removeToken, TokenRefused } from '../../ingest/tokens/tokens.ts';
import { Failure } from '../failure.ts';
import { reading, writing } from '../graph.ts';
import { printTable } from '../print/table.ts';

export function tokenCommand(): Command {
  return new Command('token')
    .description('tokens: who may change the graph over GraphQL, by name')
    .addCommand(add())
    .addCommand(list())
    .addCommand(remove());
}

function add(): Command {
  return new Command('add')
    .exitOverride()
    .description('make a token; it is shown once and cannot be shown again')
    .argument('<name>', 'whose it is: the history will say so')
    .option('--expires <date>', 'the last day that it is good for (UTC), such as 2031-12-31')
    .addHelpText('after', exitCodes)
    .action(async (name: string, { expires }: { expires?: string }) => {
      const until = expires === undefined ? null : endOfDay(expires);
      const token = await changing((graph) => addToken(graph, name, { expires: until }));
      console.log(`${token}\n`);
      console.log(
        `The token of ${name}${until === null ? '' : `, good until ${until}`}. Keep it: it is shown this once.`,
      );
      console.log('Send it with every change, in the header  Authorization: Bearer <token>');
    });
}

function list(): Command {
  return new Command('list')
    .exitOverride()
    .description('list the tokens; never what they are')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExit codes: 0 done, 3 graph out of reach.')
    .action(async ({ json }: { json?: boolean }) => {
      const tokens = await reading((graph) => graph.read(readTokens));
      if (json) console.log(JSON.stringify(tokens, null, 2));
      else if (tokens.length === 0) console.log('There are no tokens: `parley token add NAME` makes one.');
      else
        console.log(
          printTable(
            ['NAME', 'MADE', 'EXPIRES'],
            tokens.map(({ name, made, expires }) => [name, made, expires ?? 'never']),
          ),
        );
    });
}

function remove(): Command {
  return new Command('remove')
    .exitOverride()
    .description('remove a token: from now on it is refused; what was done with it stays in the history')
    .argument('<name>', 'as `parley token list` tells it')
    .addHelpText('after', exitCodes)
    .action(async (name: string) => {
      await changing((graph) => removeToken(graph, name));
      console.log(`The token of ${name} is removed.`);
    });
}

const exitCodes =
  '\nThe embedded graph has one writer: stop its server first, and start it again afterwards. On Neo4j it works ' +
  'beside running servers, which know of it at once.\n\nExit codes: 0 done, 1 refused, 3 graph out of reach.';

/** Writes tokens; says what to do where a server holds the graph. */
async function changing<T>(work: Parameters<typeof writing<T>>[0]): Promise<T> {
  try {
    return await writing(work);
  } catch (error) {
    if (error instanceof TokenRefused) throw new Failure(error.message);
    if (error instanceof CannotOpen && error.holder !== null)
      throw new CannotOpen(
        `${error.message}\nTokens of an embedded graph are made and removed while no server has it: stop the ` +
          'server, run this again, and start the server again. With Neo4j both run side by side.',
      );
    throw error;
  }
}

/** The last moment of a day (UTC). @throws Failure for what is no day of the calendar */
function endOfDay(text: string): string {
  const moment = new Date(`${text}T23:59:59.999Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime());
  if (!isDay || !moment.toISOString().startsWith(text))
    throw new Failure(`--expires: expected a day such as 2031-12-31, got "${text}"`);
  return moment.toISOString();
}
