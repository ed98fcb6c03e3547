// The things of one document: the document, its voices, and its claims with their edges of record.
import type { CodedEdge, Thing } from '../../model/thing.ts';
import { isPosition, isSilence, type Stance } from '../../model/vocabulary/index.ts';
import { stated } from '../stated.ts';
import { chainEdges } from './chain.ts';
import { variants } from './declare.ts';
import type { DocumentSource } from './document-source.ts';
import { type Building, flatQuantity, linker, type Placed, sourceThing } from './entities.ts';
import type { ClaimEntry } from './format.ts';
import { checkPhrase, quoteEdges } from './quotes.ts';
import type { Prefix } from './scope.ts';
import type { Path } from './source-file.ts';

/** The things of a document; claims are told by their place in the file. */
export function documentThings(source: DocumentSource, building: Building): Placed[] {
  const { file, dossier, text } = source;
  const link = linker(building, file.document);
  const id = `document:${file.document}`;
  const mentioned = (i: number): Path => ['mentions', source.indexOf('mentions', i)];
  if (file.bounds) checkPhrase(file.bounds.quote, source, ['bounds', 'quote'], building);
  for (const [i, mention] of (file.mentions ?? []).entries())
    checkPhrase(mention.as, source, [...mentioned(i), 'as'], building);
  const bounds = building.date(file.bounds?.range, ['bounds', 'range']);
  const document: Thing = {
    id,
    labels: ['Entity', 'Document'],
    properties: stated({
      dossier,
      name: file.title,
      title: file.title,
      url: file.url,
      language: file.language,
      translatedFrom: file.translatedFrom,
      published: building.date(file.published, ['published']),
      bounds,
      boundsQuote: file.bounds?.quote,
      sha256: source.sha256 ?? file.sha256,
      text: text?.own ? text.raw : null,
      textFile: file.text,
    }),
    edges: [
      ...link(
        'PUBLISHED_BY',
        file.publishedBy ? [file.publishedBy] : [],
        ['source', 'actor'],
        ['publishedBy'],
      ),
      ...link('RETELLS', file.retells ? [file.retells] : [], ['source', 'actor'], ['retells']),
      ...(file.mentions ?? []).flatMap((mention, i) =>
        link('MENTIONS', [mention.actor], ['actor'], [...mentioned(i), 'actor'], { as: mention.as }),
      ),
    ],
  };
  const voices = Object.entries(file.voices ?? {}).map(([key, voice]) =>
    sourceThing(`source:${file.document}/${key}`, 'Anonymous', voice, ['voices', key], building),
  );
  const claims = file.claims.flatMap((entry, i) =>
    claimThings(source, entry, source.indexOf('claims', i), building),
  );
  return [{ thing: document, path: ['document'] }, ...voices, ...claims];
}

/** The claims of one entry, which stands at `claims[index]`: one a holder and target. */
export function claimThings(
  source: DocumentSource,
  entry: ClaimEntry,
  index: number,
  building: Building,
): Placed[] {
  const path: Path = ['claims', index];
  const { file, dossier } = source;
  const link = linker(building, file.document);
  checkStance(entry, path, building);
  const shared: CodedEdge[] = [
    ...chainEdges(source, entry, path, building),
    ...quoteEdges(source, entry, path, building),
    ...Object.entries(entry.asserts ?? {}).flatMap(([role, names]) =>
      link('ASSERTS', names, assertable[role as keyof typeof assertable], [...path, 'asserts', role], {
        role,
      }),
    ),
    ...link('IF', entry.if, ['demand', 'talks'], [...path, 'if']),
    ...link('UNLESS', entry.unless, ['demand', 'talks'], [...path, 'unless']),
    ...link('MADE_AT', entry.madeAt ? [entry.madeAt] : [], ['talks'], [...path, 'madeAt']),
    ...link('TOLD_TO', entry.toldTo, ['actor'], [...path, 'toldTo']),
    ...link('CONTRADICTS', entry.contradicts, ['claim'], [...path, 'contradicts']),
    ...link('SUPERSEDES', entry.supersedes, ['claim'], [...path, 'supersedes']),
    ...(entry.restates
      ? link('RESTATES', [entry.restates.claim], ['claim'], [...path, 'restates', 'claim'], {
          drift: entry.restates.drift.map(({ kind }) => kind),
          driftFrom: entry.restates.drift.map(({ from }) => from ?? ''),
          driftTo: entry.restates.drift.map(({ to }) => to ?? ''),
        })
      : []),
  ];
  const firstPhrase = entry.quote[0];
  const properties = stated({
    dossier,
    document: `document:${file.document}`,
    name: entry.paraphrase ?? (typeof firstPhrase === 'string' ? firstPhrase : firstPhrase?.exact),
    position: entry.position ?? index,
    paraphrase: entry.paraphrase,
    stance: entry.stance,
    modality: entry.modality ?? 'ACTUAL',
    part: entry.part ?? 'BODY',
    rank: entry.rank ?? 'NORMAL',
    negated: entry.negated ?? false,
    shift: entry.shift,
    credibility: entry.credibility,
    note: entry.note,
    ...moments(source, entry, path, building),
    ...flatQuantity(entry.quantity),
  });
  return variants(entry).map(({ suffix, holder, about }) => ({
    path,
    thing: {
      id: `claim:${file.document}/${entry.id}${suffix}`,
      labels: ['Entity', 'Claim'],
      properties,
      edges: [
        ...shared,
        ...link('HELD_BY', holder ? [holder] : [], ['actor'], [...path, 'holder']),
        ...link('ABOUT', about ? [about] : [], targetsOf(entry), [...path, 'about']),
      ],
    },
  }));
}

const assertable = {
  SUBJECT: ['issue', 'demand'],
  VENUE: ['venue'],
  PARTICIPANT: ['actor'],
  MEDIATOR: ['actor'],
  HOST: ['actor'],
  INCLUDES: ['demand'],
} as const;

/** What a stance may be about: a position a demand, a shift an issue, a party's word talks or a claim. */
function targetsOf({ stance, shift }: ClaimEntry): readonly Prefix[] {
  if (isPosition(stance)) return ['demand'];
  if (stance === 'CONFIRMS' || stance === 'DENIES') return ['talks', 'claim'];
  if (shift) return ['issue'];
  return ['demand', 'talks', 'claim', 'issue', 'actor'];
}

function checkStance(entry: ClaimEntry, path: Path, { fault }: Building): void {
  const stance: Stance = entry.stance;
  if (stance !== 'STATES' && !entry.holder)
    fault([...path, 'stance'], `expected a holder, since ${stance} is somebody's; only STATES may have none`);
  if (!isSilence(stance) && !entry.about)
    fault([...path, 'stance'], `expected \`about\`: ${stance} is towards something`);
  if (entry.negated && stance !== 'STATES')
    fault([...path, 'negated'], `expected \`negated\` with STATES only, got ${stance}`);
  if (entry.shift && (stance !== 'STATES' || !entry.holder || !entry.about))
    fault([...path, 'shift'], 'expected a shift with STATES, a holder and an issue');
}

function moments(source: DocumentSource, entry: ClaimEntry, path: Path, building: Building) {
  const part = (key: 'held' | 'said') => {
    const moment = entry[key];
    if (moment === undefined) return {};
    if (typeof moment === 'string') return { [key]: building.date(moment, [...path, key]) };
    checkPhrase(moment.words, source, [...path, key, 'words'], building);
    return { [`${key}Words`]: moment.words };
  };
  return { ...part('held'), ...part('said') };
}
