// Changes over GraphQL: each takes effect on every answer, once, under the name of its token.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/api/server.ts';
import { addToken } from '../../src/ingest/tokens/tokens.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

const cap = 'claim:nordwire-0411/cap';
const retelling = 'claim:strait-times-0412/cap';
const payload = 'id version recordedAt by written claim { id rank stance credibility version paraphrase }';

describe.skipIf(engineMissing)('a change over GraphQL', () => {
  const served = servedGraph('halvard-strait');
  let ada = '';
  let keys = 0;
  const newKey = () => `key ${++keys}`;
  beforeAll(async () => {
    ada = await addToken(served.graph, 'Ada');
  });

  const change = (field: string, variables: Record<string, unknown>, token: string | undefined = ada) => {
    const types: Record<string, string> = {
      input: 'ClaimInput!',
      changes: 'ClaimChanges!',
      id: 'ID!',
      a: 'ID!',
      b: 'ID!',
      version: 'Int',
      reliability: 'Reliability!',
      credibility: 'Int!',
      verdict: 'Verdict!',
      files: '[DossierFile!]!',
      theirs: 'Boolean',
      reason: 'String',
      idempotencyKey: 'String!',
    };
    const given = { idempotencyKey: newKey(), ...variables };
    const strict = /^re(vise|tract)/.test(field);
    const typeOf = (name: string) =>
      strict && (name === 'version' || (name === 'reason' && field === 'retractClaim'))
        ? `${types[name]}!`
        : name === 'reason' && field === 'judgeSame'
          ? 'String!'
          : types[name];
    const names = Object.keys(given);
    const selection = field.endsWith('Claim')
      ? payload
      : field === 'gradeSource'
        ? 'id version written source { id reliability { grade assessor assessed } }'
        : field === 'judgeSame'
          ? 'id version by verdict a { id } b { id }'
          : 'created revised retired written by recordedAt unverified dossier { id claimCount }';
    const query = `mutation(${names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')}) {
      ${field}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${selection} } }`;
    return ask(served.server, query, given, token);
  };
  const made = async (field: string, variables: Record<string, unknown>) => {
    const { data, errors } = await change(field, variables);
    expect(errors).toEqual([]);
    return data[field];
  };
  const refused = async (field: string, variables: Record<string, unknown>, token?: string) => {
    const { data, errors, status } = await change(field, variables, token);
    expect([status, data?.[field] ?? null]).toEqual([200, null]);
    return { message: errors[0]!.message, ...errors[0]!.extensions } as Record<string, unknown>;
  };
  const reported = async (id: string, knownAt?: string) => {
    const query = `query($id: ID!, $at: DateTime) { whoReported(about: { id: $id }, knownAt: $at) {
      support { claims { nodes { id } } origins { nodes { id } } } } }`;
    const { data } = await ask(served.server, query, { id, at: knownAt });
    const { claims, origins } = data.whoReported.support;
    const ids = (list: { nodes: { id: string }[] }) => list.nodes.map((one) => one.id).sort();
    return { claims: ids(claims), origins: ids(origins) };
  };
  const versionOf = async (id: string) =>
    (await ask(served.server, `query($id: ID!) { claim(id: $id) { version } }`, { id })).data.claim.version;

  it('records a claim by the rules of a dossier: it inherits the outlet, and its words get their places', async () => {
    const before = await reported('demand:landing-cap');
    const input = {
      document: 'document:strait-times-0412',
      id: 'cap-again',
      stance: 'DEMANDS',
      holder: 'actor:halvard',
      about: 'demand:landing-cap',
      said: '2031-04-11',
      chain: [{ source: 'actor:halvard' }],
      quotes: [{ exact: (await words('document:strait-times-0412')).slice(0, 20).trim() }],
    };
    const { claim, ...done } = await made('recordClaim', { input, reason: 'missed by the coder' });
    const id = 'claim:strait-times-0412/cap-again';
    expect(done).toMatchObject({ id, version: 1, by: 'Ada', written: true });
    expect(claim).toMatchObject({ id, rank: 'NORMAL', version: 1 });
    const { data } = await ask(
      served.server,
      `query($id: ID!) { claim(id: $id) { chain { source { id } inherited onRecord } quotes { start end } dossierOf: document { id } } }`,
      { id },
    );
    expect(data.claim.chain).toEqual([
      { source: { id: 'actor:halvard' }, inherited: false, onRecord: true },
      { source: { id: 'source:nordwire' }, inherited: true, onRecord: true },
    ]);
    expect(data.claim.quotes).toEqual([{ start: expect.any(Number), end: expect.any(Number) }]);
    expect((await reported('demand:landing-cap')).claims).toEqual([...before.claims, id].sort());
    expect(await reported('demand:landing-cap', moment(done.recordedAt, -1))).toEqual(before);
    const twice = await refused('recordClaim', { input });
    expect(twice).toMatchObject({ code: 'CONFLICT', kind: 'VERSION', version: 1 });
  });

  const words = async (id: string) => {
    const [row] = await served.graph.read((reader) =>
      reader.read('MATCH (d:Document) WHERE d.id = $id RETURN d.text AS text', { id }),
    );
    return String(row!['text']);
  };

  it('lists all faults of a claim with the arguments at fault', async () => {
    const input = {
      document: 'document:strait-times-0412',
      id: 'bad',
      stance: 'DEMANDS',
      holder: 'talks:may-summit',
      about: 'demand:none',
      chain: [{ source: 'source:none' }],
      quotes: [{ exact: 'words that stand nowhere' }],
    };
    const { code, faults, message } = await refused('recordClaim', { input });
    expect(code).toBe('BAD_INPUT');
    const paths = (faults as { path: string; reason: string }[]).map(({ path }) => path);
    expect(paths.sort()).toEqual(['about', 'chain[0]', 'holder', 'quotes']);
    expect(String(message)).toContain('does not stand in it');
    const nowhere = await refused('recordClaim', { input: { ...input, document: 'document:none' } });
    expect(nowhere['faults']).toMatchObject([{ path: 'document' }]);
    const unnamed = await refused('recordClaim', { input: { ...input, id: 'Not A Name' } });
    expect(unnamed['faults']).toMatchObject([{ path: 'id' }]);
  });

  it.each([
    ['a number without low and high', { quantity: { measure: 'landings', unit: 't' } }, 'quantity.low'],
    [
      'a range upside down',
      { quantity: { measure: 'landings', unit: 't', low: 5, high: 1 } },
      'quantity.high',
    ],
    ['a NUL', { note: 'a\0b' }, 'note'],
    ['half a character', { note: 'a\ud800b' }, 'note'],
    ['10,000 quotes', { quotes: Array(10_000).fill({ exact: 'the' }) }, 'quotes'],
    ['an empty phrase', { quotes: [{ exact: '  ' }] }, 'quotes[0].exact'],
    ['phrase number 0', { quotes: [{ exact: 'the', occurrence: 0 }] }, 'quotes[0].occurrence'],
    ['10,000 conditions', { if: Array(10_000).fill('demand:landing-cap') }, 'if'],
    ['a name out of the document', { id: '../../cap' }, 'id'],
  ])('refuses a claim with %s', async (_, part, path) => {
    const input = {
      document: 'document:strait-times-0412',
      id: 'wrong',
      stance: 'DEMANDS',
      holder: 'actor:halvard',
      about: 'demand:landing-cap',
      quotes: [{ exact: 'the' }],
      ...part,
    };
    const { code, faults } = await refused('recordClaim', { input });
    expect([code, (faults as { path: string }[]).map((one) => one.path)]).toEqual(['BAD_INPUT', [path]]);
    expect(served.logged).toEqual([]);
  });

  it('refuses a reason that is a book', async () => {
    const version = await versionOf(retelling);
    const { code, faults } = await refused('reviseClaim', {
      id: retelling,
      version,
      changes: { note: 'x' },
      reason: 'x'.repeat(2_001),
    });
    expect([code, faults]).toMatchObject(['BAD_INPUT', [{ path: 'reason' }]]);
    expect(await versionOf(retelling)).toBe(version);
  });

  it('revises the fields given and leaves the others to the letter', async () => {
    const version = await versionOf(retelling);
    const same = await made('reviseClaim', { id: retelling, version, changes: {} });
    expect(same).toMatchObject({ version, written: false, recordedAt: null });
    const changes = { rank: 'DEPRECATED', note: 'a misprint' };
    const done = await made('reviseClaim', { id: retelling, version, changes, reason: 'misprint' });
    expect(done).toMatchObject({ version: version + 1, written: true, claim: { rank: 'DEPRECATED' } });
    expect((await reported('demand:landing-cap')).claims).not.toContain(retelling);
    const late = await refused('reviseClaim', { id: retelling, version, changes });
    expect(late).toMatchObject({ code: 'CONFLICT', kind: 'VERSION', version: version + 1 });
    expect(late['message']).toContain('Ada');
    const { data } = await ask(
      served.server,
      `query($id: ID!) { history(id: $id, first: 1) { totalCount nodes { version action by reason body fields { field before after } } } }`,
      { id: retelling },
    );
    expect(data.history.totalCount).toBe(version + 1);
    expect(data.history.nodes[0]).toMatchObject({ action: 'REVISE', by: 'Ada', reason: 'misprint' });
    expect(data.history.nodes[0].fields).toEqual([
      { field: 'note', before: null, after: 'a misprint' },
      { field: 'rank', before: 'NORMAL', after: 'DEPRECATED' },
    ]);
    expect(JSON.parse(data.history.nodes[0].body)).toMatchObject({ id: retelling });
    const back = { rank: null, note: null };
    await made('reviseClaim', { id: retelling, version: version + 1, changes: back });
    const wrong = await refused('reviseClaim', {
      id: retelling,
      version: version + 2,
      changes: { said: '2031-04-11', saidWords: 'last week' },
    });
    expect(wrong['faults']).toMatchObject([{ path: 'said' }]);
  });

  it('retracts and restores a claim, and the past answers as before', async () => {
    const before = await reported('demand:landing-cap');
    const version = await versionOf(cap);
    const gone = await made('retractClaim', { id: cap, version, reason: 'misread' });
    expect(gone).toMatchObject({ version: version + 1, claim: null, written: true });
    expect((await reported('demand:landing-cap')).claims).not.toContain(cap);
    expect(await reported('demand:landing-cap', moment(gone.recordedAt, -1))).toEqual(before);
    expect(await refused('gradeClaim', { id: cap, credibility: 2 })).toMatchObject({
      code: 'CONFLICT',
      kind: 'RETRACTED',
      version: version + 1,
    });
    const back = await made('restoreClaim', { id: cap, version: version + 1 });
    expect(back).toMatchObject({ version: version + 2, claim: { id: cap } });
    expect(await reported('demand:landing-cap')).toEqual(before);
    expect(await refused('retractClaim', { id: 'claim:no/such', version: 1, reason: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refused('retractClaim', { id: 'actor:halvard', version: 1, reason: 'x' })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('stands in a history that is read page by page, of known things only', async () => {
    const page = async (args: string) => {
      const query = `{ history(id: "${cap}", ${args}) { nodes { version action fields { field } body } pageInfo { hasNextPage endCursor } } }`;
      return (await ask(served.server, query)).data.history;
    };
    const first = await page('first: 2');
    expect(first.nodes.map(({ action }: { action: string }) => action)).toEqual(['RESTORE', 'RETRACT']);
    expect(first.nodes.map(({ body }: { body: unknown }) => body === null)).toEqual([false, true]);
    const rest = await page(`first: 9, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes.map(({ version }: { version: number }) => version)).toEqual([1]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    const code = async (args: string) =>
      (await ask(served.server, `{ history(${args}) { totalCount } }`)).errors[0]?.extensions['code'];
    expect(await code('id: "claim:no/such"')).toBe('NOT_FOUND');
    expect(await code(`id: "${cap}", after: "${Buffer.from('{"k":"x"}').toString('base64url')}"`)).toBe(
      'BAD_INPUT',
    );
  });

  it('grades sources and claims', async () => {
    const source = await made('gradeSource', { id: 'source:nordwire', reliability: 'B' });
    expect(source.source.reliability).toMatchObject({ grade: 'B', assessor: 'Ada' });
    expect((await made('gradeClaim', { id: cap, credibility: 3 })).claim.credibility).toBe(3);
    expect((await refused('gradeClaim', { id: cap, credibility: 7 }))['faults']).toMatchObject([
      { path: 'credibility' },
    ]);
  });

  it('judges two things to be one, and takes it back', async () => {
    const [a, b] = ['demand:observers-aboard', 'demand:landing-cap'];
    const alone = await reported(a);
    const judged = await made('judgeSame', { a, b, verdict: 'SAME', reason: 'one demand' });
    expect(judged).toMatchObject({ id: `judgement:${b}~${a}`, verdict: 'SAME', a: { id: a }, b: { id: b } });
    expect((await reported(a)).claims.length).toBeGreaterThan(alone.claims.length);
    await made('judgeSame', { a, b, verdict: 'UNSURE', reason: 'not sure' });
    expect(await reported(a)).toEqual(alone);
  });

  it('imports a dossier whole, and a conflict asks for theirs', async () => {
    const folder = fileURLToPath(new URL('../../seed/halvard-strait/', import.meta.url));
    const documents = readdirSync(`${folder}documents`).map((name) => `documents/${name}`);
    const files = ['dossier.yaml', ...documents].map((name) => ({
      name,
      text: readFileSync(folder + name, 'utf8'),
    }));
    const again = await made('importDossier', { files });
    expect(again).toMatchObject({ written: false, created: 0, dossier: { id: 'halvard-strait' } });
    const softer = files.map(({ name, text }) => ({
      name,
      text: name.endsWith('nordwire-0411.yaml')
        ? text.replace('- id: cap\n', '- id: cap\n    note: new\n')
        : text,
    }));
    const clash = await refused('importDossier', { files: softer });
    expect(clash).toMatchObject({ code: 'CONFLICT', kind: 'CHANGED_SINCE' });
    expect(clash['conflicts']).toMatchObject([{ id: cap, changedBy: 'Ada' }]);
    const loaded = await made('importDossier', { files: softer, theirs: true });
    expect(loaded).toMatchObject({ written: true, by: 'Ada' });
    const bad = files.map(({ name, text }) => ({
      name,
      text: text.replace('stance: DEMANDS', 'stance: WANTS'),
    }));
    const faulty = await refused('importDossier', { files: bad });
    expect(faulty['code']).toBe('BAD_INPUT');
    expect((faulty['faults'] as unknown[]).length).toBeGreaterThan(1);
    expect((faulty['faults'] as unknown[])[0]).toMatchObject({
      file: expect.stringMatching(/^documents\//),
      line: expect.any(Number),
    });
    for (const name of ['../dossier.yaml', '/etc/passwd', 'documents/a/../b.yaml'])
      expect((await refused('importDossier', { files: [{ name, text: '' }] }))['code']).toBe('BAD_INPUT');
  });

  it('sent twice with one key has one effect and one answer; the key stands for nothing else', async () => {
    const grade = { id: cap, credibility: 4, idempotencyKey: 'mine' };
    const first = await made('gradeClaim', grade);
    expect(await made('gradeClaim', grade)).toEqual(first);
    const other = await refused('gradeClaim', { ...grade, credibility: 5 });
    expect(other).toMatchObject({ code: 'CONFLICT', kind: 'IDEMPOTENCY_KEY', key: 'mine' });
    const bo = await addToken(served.graph, 'Bo');
    const { data } = await change('gradeClaim', { ...grade, credibility: 5 }, bo);
    expect(data.gradeClaim).toMatchObject({ by: 'Bo', version: first.version + 1 });
    for (const idempotencyKey of ['', '  ', 'x'.repeat(201)])
      expect(await refused('gradeClaim', { ...grade, idempotencyKey })).toMatchObject({
        code: 'BAD_INPUT',
        argument: 'idempotencyKey',
      });
  });

  it('sent 200 times at once, to two servers, makes one thing and gives 200 same answers', async () => {
    const second = await startServer({ graph: served.graph, host: '127.0.0.1', port: 0 });
    const version = await versionOf(cap);
    const query = `mutation { gradeClaim(id: "${cap}", credibility: 6, idempotencyKey: "at once") { ${payload} } }`;
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => ask(i % 2 ? served.server : second, query, {}, ada)),
    );
    await second.close();
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.errors).toEqual([]);
    expect(await versionOf(cap)).toBe(version + 1);
  });

  it('is refused without a token, with a wrong one and with an expired one', async () => {
    const grade = { id: cap, credibility: 1 };
    const now = () => Date.parse('2020-01-01T00:00:00Z');
    const expired = await addToken(served.graph, 'Old', { expires: '2021-01-01T00:00:00.000Z', now });
    const code = async (token?: string) => (await refusedWith(grade, token))['code'];
    expect(await code()).toBe('UNAUTHENTICATED');
    expect(await code(`${ada}x`)).toBe('UNAUTHENTICATED');
    expect(await code('parley_')).toBe('UNAUTHENTICATED');
    expect(await code(expired)).toBe('FORBIDDEN');
    const { errors } = await ask(served.server, '{ dossiers { id } }', {}, 'parley_wrong');
    expect(errors).toEqual([]);
  });

  const refusedWith = async (variables: Record<string, unknown>, token?: string) => {
    const query = `mutation($id: ID!, $credibility: Int!) {
      gradeClaim(id: $id, credibility: $credibility, idempotencyKey: "k") { id } }`;
    const { errors, status } = await ask(served.server, query, variables, token);
    expect(status).toBe(200);
    return { message: errors[0]!.message, ...errors[0]!.extensions } as Record<string, unknown>;
  };

  it('goes by POST only, and ten to a request', async () => {
    const one = `gradeClaim(id: "${cap}", credibility: 1, idempotencyKey: "get") { id }`;
    const got = await fetch(
      `${served.server.url}/graphql?query=${encodeURIComponent(`mutation { ${one} }`)}`,
      {
        headers: { 'content-type': 'application/json', authorization: `Bearer ${ada}` },
      },
    );
    expect(got.status).toBe(405);
    const version = await versionOf(cap);
    const many = Array.from({ length: 11 }, (_, i) => `a${i}: ${one}`).join(' ');
    const { status, errors } = await ask(
      served.server,
      `mutation { ...M } fragment M on Mutation { ${many} }`,
      {},
      ada,
    );
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'TOO_EXPENSIVE']);
    expect(await versionOf(cap)).toBe(version);
    expect(served.logged).toEqual([]);
  });

  it('shows what follows in one request as it stands after each change', async () => {
    const query = `mutation { a: gradeClaim(id: "${cap}", credibility: 1, idempotencyKey: "s1") { claim { credibility version } }
      b: gradeClaim(id: "${cap}", credibility: 2, idempotencyKey: "s2") { claim { credibility version } } }`;
    const { data } = await ask(served.server, query, {}, ada);
    expect([data.a.claim.credibility, data.b.claim.credibility]).toEqual([1, 2]);
    expect(data.b.claim.version).toBe(data.a.claim.version + 1);
  });
});

function moment(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
