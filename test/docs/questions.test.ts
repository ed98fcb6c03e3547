// docs/guides/questions.md defines every question of the registry: in its group, in the words of the registry, with
// every value by which its answer says how it decided. Its examples can be asked, its links lead somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ASTNode, type DefinitionNode, Kind, parse, visit } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.ts';
import { askCommand } from '../../src/cli/commands/ask/index.ts';
import { checkDossier } from '../../src/ingest/dossier/check.ts';
import { questions } from '../../src/queries/index.ts';
import { root } from '../cli/parley.ts';

const page = 'docs/guides/questions.md';
const guide = readFileSync(join(root, page), 'utf8');
const [, ...chapters] = guide.split(/^## /m).map((text) => {
  const [title = '', ...rest] = text.split('\n');
  return { title, text: rest.join('\n') };
});
const shared = chapters.find(({ title }) => title === 'What all answers share')!.text;
const sections = chapters.flatMap(({ title, text }) =>
  text
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const name = /^`(\w+)`\n/.exec(part)?.[1];
      return name === undefined ? [] : [{ name, group: title, text: part }];
    }),
);
const sectionOf = (name: string) => sections.find((one) => one.name === name)?.text ?? '';

/** "whoReported" → "who-reported" */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the guide to the questions', () => {
  it('defines each question of the registry once, in its group, and no other', () => {
    const told = sections.map(({ name, group }) => `${group}: ${name}`);
    expect(told.toSorted()).toEqual(questions.map(({ name, group }) => `${group}: ${name}`).toSorted());
  });

  it('has the groups in the order of the playground', () => {
    const groups = [...new Set(questions.map(({ group }) => group))];
    expect(chapters.slice(1).map(({ title }) => title)).toEqual(groups);
  });

  it.each(questions)('says what $name asks in the words of the registry', ({ name, asks }) => {
    const [, first] = sectionOf(name).split('\n\n');
    expect(first?.split('\n')[0]).toBe(`*${asks}*`);
  });

  const fields = buildApiSchema().getQueryType()!.getFields();
  it.each(questions)('names the field $name with arguments that it has', ({ name }) => {
    const [, given] = new RegExp(`Field \`${name}\\(([^)]*)\\)`).exec(sectionOf(name)) ?? [];
    const outer = (given ?? '').replace(/\{[^}]*\}/g, '');
    const named = [...outer.matchAll(/(\w+):/g)].map(([, argument]) => argument);
    const known = fields[name]!.args.map((argument) => argument.name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((argument) => !known.includes(argument!))).toEqual([]);
  });
});

describe('the commands of the guide', () => {
  const commands = new Map(askCommand().commands.map((command) => [command.name(), command]));
  const ids = new Set<string>();
  beforeAll(async () => {
    const { things } = await checkDossier(join(root, 'seed/halvard-strait'));
    for (const { thing } of things) ids.add(thing.id);
  });

  it.each(questions)('name that of $name, with options that it has', ({ name }) => {
    const text = sectionOf(name);
    expect(text).toContain(`command \`parley ask ${kebab(name)}`);
    const known = commands.get(kebab(name))!.options.map(({ long }) => long);
    const named = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`(--[a-z-]+)`/g)].map(([, one]) => one);
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  });

  it.each(questions)('show how $name is asked of the tutorial', ({ name }) => {
    const [, example = ''] = /^```sh\n([\s\S]*?)^```/m.exec(sectionOf(name)) ?? [];
    const lines = example.trim().split('\n');
    for (const line of lines) {
      const [program, ask, command, ...words] = wordsOf(line.replace(/\s+#.*/, ''));
      expect([program, ask, command]).toEqual(['parley', 'ask', kebab(name)]);
      const { operands, unknown } = commands.get(kebab(name))!.parseOptions(words);
      const wanted = commands.get(kebab(name))!.registeredArguments;
      expect(unknown, line).toEqual([]);
      expect(operands.length, line).toBeGreaterThanOrEqual(wanted.filter(({ required }) => required).length);
      expect(operands.length, line).toBeLessThanOrEqual(wanted.length);
      expect(operands.filter((word) => /^[a-z]+:/.test(word) && !ids.has(word))).toEqual([]);
    }
  });
});

describe('the values by which an answer says how it decided', () => {
  const folder = join(root, 'schema/graphql');
  const files = new Map(
    readdirSync(folder).map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')).definitions]),
  );
  const enums = new Map(
    [...files.values()]
      .flat()
      .flatMap((one) =>
        one.kind === Kind.ENUM_TYPE_DEFINITION
          ? [[one.name.value, one.values!.map(({ name }) => name.value)] as const]
          : [],
      ),
  );
  // They choose what is shown and in which order, and decide nothing.
  const choosing = new Set(['EdgeType', 'SearchKind', 'DatedOrder']);

  it.each(questions)(
    'of $name are each in its section, in one that it leads to, or in the first',
    ({ name }) => {
      const own = definitionsOf(name, files);
      const linked = [...sectionOf(name).matchAll(/\]\(#([a-z]+)/g)].map(
        ([, anchor]) => sections.find((one) => one.name.toLowerCase() === anchor)?.text,
      );
      const declared = own.flatMap((one) => (one.kind === Kind.ENUM_TYPE_DEFINITION ? one.name.value : []));
      const referred = [...new Set(own.flatMap(typesIn))].filter((type) => enums.has(type));
      const missing = (types: readonly string[], text: string) =>
        types
          .filter((type) => !choosing.has(type))
          .flatMap((type) => enums.get(type)!.map((value) => ({ type, value })))
          .filter(({ value }) => !text.includes(`\`${value}\``))
          .map(({ type, value }) => `${type}.${value}`);
      expect(own.length).toBeGreaterThan(0);
      expect(missing(declared, sectionOf(name))).toEqual([]);
      expect(missing(referred, [sectionOf(name), shared, ...linked].join('\n'))).toEqual([]);
    },
  );
});

describe('the links of the guide', () => {
  it('lead to headings that there are', () => {
    const links = [...guide.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const lost = links.filter(([, file, anchor]) => {
      const path = file ? join(root, dirname(page), file) : join(root, page);
      return !existsSync(path) || (anchor !== undefined && !anchorsOf(path).has(anchor));
    });
    expect(links.length).toBeGreaterThan(50);
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});

/** What the schema says of a question: its file, or where several share one its field with what that takes. */
function definitionsOf(
  name: string,
  files: ReadonlyMap<string, readonly DefinitionNode[]>,
): readonly ASTNode[] {
  return [...files].flatMap(([file, definitions]): readonly ASTNode[] => {
    const extended = definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_EXTENSION && one.name.value === 'Query' ? (one.fields ?? []) : [],
    );
    const field = extended.find((one) => one.name.value === name);
    if (file === `${kebab(name)}.graphql` || (field && extended.length === 1)) return definitions;
    const taken = field ? typesIn(field) : [];
    const inputs = definitions.filter(
      (one) => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && taken.includes(one.name.value),
    );
    return [...(field ? [field] : []), ...inputs];
  });
}

function typesIn(node: ASTNode): string[] {
  const types: string[] = [];
  visit(node, { NamedType: ({ name }) => void types.push(name.value) });
  return types;
}

/** The words of a line, those in double quotes as one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => (quoted ?? plain)!);
}

/** The anchors that a page of Markdown has, as GitHub makes them. */
function anchorsOf(path: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)) {
    const plain = heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-');
    const before = [...anchors].filter((one) => one === plain || one.replace(/-\d+$/, '') === plain).length;
    anchors.add(before === 0 ? plain : `${plain}-${before}`);
  }
  return anchors;
}
