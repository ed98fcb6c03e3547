// Parses YAML 1.2 within bounds: how deep it nests and how many tokens it has are counted before anything is
// built, since deep nesting ends the whole process and not only the parse.
import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml';

/** What a dossier may hold at most, counted down over its files. */
export interface Budget {
  tokens: number;
}

/** About 40,000 claims, and 1 GB of memory while they are read. */
export const wholeBudget = (): Budget => ({ tokens: 5_000_000 });

const most = { depth: 64, shortcuts: 20 } as const;

/** Something that is wrong with the text as YAML, at an offset of it. */
export interface YamlFault {
  readonly offset: number;
  readonly reason: string;
}

export interface ParsedYaml {
  /** Null where the text was refused before it was built. */
  readonly document: Document.Parsed | null;
  readonly faults: readonly YamlFault[];
  readonly lines: LineCounter;
}

/** Parses one document. Anchors, aliases, merge keys, deep nesting, further documents and other versions are faults. */
export function parseGuarded(text: string, budget: Budget): ParsedYaml {
  const lines = new LineCounter();
  const faults: YamlFault[] = [];
  const options = { version: '1.2', uniqueKeys: false, stringKeys: true, merge: false } as const;
  const composer = new Composer({ ...options, prettyErrors: false });
  const tokens = guardedTokens(text, lines, budget, faults);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (faults.length > 0 || !document) return { document: null, faults, lines };
  if (second) faults.push({ offset: second.range[0], reason: 'expected one YAML document a file, got two' });
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2')
    faults.push({ offset: 0, reason: `expected YAML 1.2, got the directive %YAML ${version}` });
  for (const { pos, message } of [...document.errors, ...document.warnings])
    faults.push({ offset: pos[0], reason: message });
  return { document: document as Document.Parsed, faults, lines };
}

/** The tokens of a text, to the end or to the first bound that it breaks. */
function* guardedTokens(text: string, lines: LineCounter, budget: Budget, faults: YamlFault[]) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    budget.tokens -= 1;
    const offset = parser.offset;
    if (!isScalar && /^[&*]/.test(lexeme))
      faults.push({ offset, reason: 'anchors and aliases are not taken: write it out' });
    if (isScalar && lexeme === '<<')
      faults.push({ offset, reason: 'merge keys are not taken: write it out' });
    yield* parser.next(lexeme);
    isScalar = lexeme === scalarFollows;
    if (parser.stack.length > most.depth)
      faults.push({ offset, reason: `expected at most ${most.depth} levels of nesting, got more` });
    else if (budget.tokens < 0)
      faults.push({ offset, reason: 'expected a dossier of at most 5,000,000 YAML tokens, got more' });
    else if (faults.length < most.shortcuts) continue;
    return;
  }
  yield* parser.end();
}

/** The lexer announces a scalar with this; its text comes next and may begin with anything. */
const scalarFollows = '\u001F';
