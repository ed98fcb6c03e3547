// What a retelling loses of the version it retells: what the coder marked, and what a comparison of the two
// claims shows. It does not say which of them is right.
import type { Claim, Hop } from './claim.ts';
import type { Quantity } from './coded.ts';
import { firmness } from './vocabulary/index.ts';

/** What can be lost on the way. */
export const lossKinds = [
  { name: 'HEDGE', gloss: 'Firmer words, or "about" gone from a number.' },
  { name: 'CONDITION', gloss: 'A condition is gone.' },
  { name: 'NUMBER', gloss: 'A number is gone, or another stands in its place.' },
  { name: 'VOICE', gloss: 'Whoever spoke is not named any more.' },
  { name: 'OFF_RECORD', gloss: 'The voice was not on record; the one that the reader meets is.' },
  { name: 'HOLDER', gloss: 'The position is laid on somebody else, or on nobody.' },
  { name: 'WORDS', gloss: 'Other words that the coder marks as left out.' },
] as const;
export type LossKind = (typeof lossKinds)[number]['name'];

export interface Loss {
  readonly kind: LossKind;
  /** What stood in the version retold. Null only where the coder gave none. */
  readonly from: string | null;
  /** What stands in its place; null: nothing. */
  readonly to: string | null;
}

/** What the coder marked as lost: left out, made firmer or given to another. */
export function codedLosses({ restates }: Claim): Loss[] {
  const kinds = { OMITS: 'WORDS', STRONGER: 'HEDGE', REATTRIBUTES: 'VOICE' } as const;
  return (restates?.drift ?? []).flatMap(({ kind, from, to }) =>
    kind in kinds ? [{ kind: kinds[kind as keyof typeof kinds], from, to }] : [],
  );
}

/** What a comparison of two versions shows to be lost, in the order of `lossKinds`. */
export function comparedLosses(before: Claim, after: Claim): Loss[] {
  return [
    ...hedges(before, after),
    ...conditions(before, after),
    ...numbers(before.quantity, after.quantity),
    ...voices(before.chain, after.chain),
    ...holders(before, after),
  ];
}

function hedges(before: Claim, after: Claim): Loss[] {
  const firmer = firmness(after.modality) < firmness(before.modality);
  const [was, is] = [before.quantity, after.quantity];
  return [
    ...(firmer ? [loss('HEDGE', before.modality, after.modality)] : []),
    ...(was?.approximate && is && !is.approximate
      ? [loss('HEDGE', quantityText(was), quantityText(is))]
      : []),
  ];
}

function conditions(before: Claim, after: Claim): Loss[] {
  const kept = new Set(after.conditions.map(({ type, to }) => `${type} ${to.canonical}`));
  return before.conditions
    .filter(({ type, to }) => !kept.has(`${type} ${to.canonical}`))
    .map(({ type, to }) => loss('CONDITION', `${type} ${to.name}`, null));
}

function numbers(before: Quantity | null, after: Quantity | null): Loss[] {
  if (before === null) return [];
  if (after === null) return [loss('NUMBER', quantityText(before), null)];
  const isSame = (['measure', 'low', 'high', 'unit'] as const).every((key) => before[key] === after[key]);
  return isSame ? [] : [loss('NUMBER', quantityText(before), quantityText(after))];
}

/** An anonymous voice has a node a document: one stands for the other. */
function voices([voice]: readonly Hop[], after: readonly Hop[]): Loss[] {
  if (!voice) return [];
  const anonymous = voice.source.kind === 'Anonymous';
  const [heard] = after;
  const isKept = after.some(({ source }) =>
    anonymous ? source.kind === 'Anonymous' : source.canonical === voice.source.canonical,
  );
  return [
    ...(isKept ? [] : [loss('VOICE', voice.source.name, heard?.source.name ?? null)]),
    ...(!voice.onRecord && heard?.onRecord ? [loss('OFF_RECORD', voice.source.name, heard.source.name)] : []),
  ];
}

/** A statement without holder is its voice's own: one who speaks for himself is not lost by it. */
function holders({ holder: was }: Claim, { holder, chain }: Claim): Loss[] {
  const voice = chain[0]?.source;
  const is = holder ?? (voice?.canonical === was?.canonical ? was : null);
  return was === null || was.canonical === is?.canonical ? [] : [loss('HOLDER', was.name, is?.name ?? null)];
}

/** "at most about 40,000 t"; a number without figures is named by what it measures. */
export function quantityText({ measure, low, high, unit, approximate }: Quantity): string {
  const figure = (n: number) => `${approximate ? 'about ' : ''}${n.toLocaleString('en')}`;
  const text = (figures: string) => `${figures} ${unit}`.trim();
  if (low === null) return high === null ? measure : text(`at most ${figure(high)}`);
  if (high === null) return text(`at least ${figure(low)}`);
  return text(low === high ? figure(low) : `${figure(low)} to ${high.toLocaleString('en')}`);
}

function loss(kind: LossKind, from: string, to: string | null): Loss {
  return { kind, from, to };
}
