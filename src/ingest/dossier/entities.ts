// The things that dossier.yaml declares, as coded things: actors, issues, demands, venues, sources, talks,
// judgements, and the dossier itself.
import type { CodedEdge, Properties, Thing } from '../../model/thing.ts';
import { type Loose, stated } from '../stated.ts';
import type { DocumentFile, DossierFile } from './format.ts';
import type { Prefix, Scope } from './scope.ts';
import type { Shaped } from './shaped.ts';
import type { Path } from './source-file.ts';

/** What building needs: names to resolve, and where to complain. */
export interface Building {
  readonly scope: Pick<Scope, 'resolve' | 'sortOf'>;
  fault(path: Path, reason: string): void;
  /** The id that a name stands for; complains and returns null when it stands for none. */
  resolve(path: Path, name: string, allowed: readonly Prefix[], document?: string): string | null;
  /** Checks a partial date; complains and returns null when it is none. */
  date(text: string | undefined, path: Path): string | null;
}

/** A thing and where in its file it stands. */
export interface Placed {
  readonly thing: Thing;
  readonly path: Path;
}

type Actors = NonNullable<DossierFile['actors']>;
type Tie = NonNullable<Actors[string]['represents']>[number];
type Voice = NonNullable<DocumentFile['voices']>[string];

export function dossierThings({ value: file, indexOf }: Shaped<DossierFile>, building: Building): Placed[] {
  const placed: Placed[] = [
    {
      thing: {
        id: `dossier:${file.dossier}`,
        labels: ['Dossier'],
        properties: { name: file.title, key: file.dossier },
        edges: [],
      },
      path: ['dossier'],
    },
  ];
  const add = (path: Path, id: string, labels: string[], properties: Loose, edges: CodedEdge[]) =>
    placed.push({ thing: { id, labels, properties: stated(properties), edges }, path });
  const link = linker(building);

  for (const [key, actor] of Object.entries(file.actors ?? {})) {
    const path = ['actors', key];
    const { kind, name, aliases, description, wikidata, standing } = actor;
    add(
      path,
      `actor:${key}`,
      ['Entity', 'Actor', kind],
      {
        name: name ?? titleCase(key),
        aliases,
        description,
        wikidata,
        standing,
        ...gradeOf(actor, building, path),
      },
      [
        ...ties('REPRESENTS', actor.represents, [...path, 'represents'], building),
        ...ties('MEMBER_OF', actor.memberOf, [...path, 'memberOf'], building),
      ],
    );
  }
  for (const [key, { name, aliases, description, scale }] of Object.entries(file.issues ?? {})) {
    const path = ['issues', key];
    add(path, `issue:${key}`, ['Entity', 'Issue'], { name, aliases, description }, [
      ...link('LOW_END', scale?.low, ['actor'], [...path, 'scale', 'low']),
      ...link('HIGH_END', scale?.high, ['actor'], [...path, 'scale', 'high']),
      ...link('SCALED', scale?.demands, ['demand'], [...path, 'scale', 'demands']).map((edge, level) => ({
        ...edge,
        properties: { level },
      })),
    ]);
  }
  for (const [key, demand] of Object.entries(file.demands ?? {})) {
    const path = ['demands', key];
    const { text, name, aliases, description, quantity } = demand;
    add(
      path,
      `demand:${key}`,
      ['Entity', 'Demand'],
      { name: name ?? text, text, aliases, description, ...flatQuantity(quantity) },
      [
        ...link('CONCERNS', demand.concerns, ['issue'], [...path, 'concerns']),
        ...link('ASKED_OF', demand.askedOf, ['actor'], [...path, 'askedOf']),
        ...link('INCOMPATIBLE_WITH', demand.incompatibleWith, ['demand'], [...path, 'incompatibleWith']),
        ...link('INCLUDES', demand.includes, ['demand'], [...path, 'includes']),
      ],
    );
  }
  for (const [key, venue] of Object.entries(file.venues ?? {}))
    add(['venues', key], `venue:${key}`, ['Entity', 'Venue'], venue, []);
  for (const [key, { date, ...talks }] of Object.entries(file.talks ?? {})) {
    const stands = building.date(date, ['talks', key, 'date']);
    add(['talks', key], `talks:${key}`, ['Entity', 'Talks'], { ...talks, date: stands }, []);
  }
  for (const [key, source] of Object.entries(file.sources ?? {}))
    placed.push(sourceThing(`source:${key}`, source.kind, source, ['sources', key], building));
  for (const [i, judgement] of (file.judgements ?? []).entries()) {
    const path = ['judgements', indexOf('judgements', i)];
    const sides = (['a', 'b'] as const).map((side) =>
      building.resolve([...path, side], judgement[side], anything),
    );
    const [a, b] = sides.sort();
    if (a === null || b === null || a === undefined || b === undefined) continue;
    if (a === b) building.fault(path, 'expected two different things to judge');
    const { verdict, by, reason } = judgement;
    const judgedAt = building.date(judgement.judgedAt, [...path, 'judgedAt']);
    add(path, `judgement:${a}~${b}`, ['Judgement'], { a, b, verdict, by, reason, judgedAt }, [
      { type: 'JUDGES', to: a, properties: {} },
      { type: 'JUDGES', to: b, properties: {} },
    ]);
  }
  return placed;
}

/** A source: from `sources:` or a voice of a document. */
export function sourceThing(
  id: string,
  kind: string,
  source: Voice & { readonly named?: boolean | undefined; readonly aliases?: string[] | undefined },
  path: Path,
  building: Building,
): Placed {
  const { name, aliases, description, voices, standing, side } = source;
  const named = source.named ?? kind !== 'Anonymous';
  return {
    thing: {
      id,
      labels: ['Entity', 'Source', kind],
      properties: stated({
        name,
        aliases,
        description,
        named,
        voices,
        standing,
        ...gradeOf(source, building, path),
      }),
      edges: linker(building)('SPEAKS_FROM', side, ['actor'], [...path, 'side']),
    },
    path,
  };
}

/** Resolves names to edges, complaining of each that is not declared. */
export function linker(building: Building, document?: string) {
  return (
    type: string,
    names: readonly string[] | undefined,
    allowed: readonly Prefix[],
    path: Path,
    properties: Properties = {},
  ): CodedEdge[] =>
    (names ?? []).flatMap((name, i) => {
      const at = (names?.length ?? 0) > 1 ? [...path, i] : path;
      const to = building.resolve(at, name, allowed, document);
      return to === null ? [] : [{ type, to, properties }];
    });
}

/** A quantity as nodes keep it: flat. */
export function flatQuantity(quantity: NonNullable<DossierFile['demands']>[string]['quantity']): Loose {
  if (!quantity) return {};
  return {
    quantityMeasure: quantity.measure,
    quantityLow: quantity.low,
    quantityHigh: quantity.high,
    quantityUnit: quantity.unit,
    quantityApproximate: quantity.approximate ?? false,
  };
}

const anything: readonly Prefix[] = ['actor', 'issue', 'demand', 'venue', 'talks', 'source'];

function ties(
  type: 'REPRESENTS' | 'MEMBER_OF',
  list: readonly Tie[] | undefined,
  path: Path,
  building: Building,
): CodedEdge[] {
  return (list ?? []).flatMap((tie, i) => {
    const at = [...path, i];
    const from = building.date(tie.from, [...at, 'from']);
    const to = building.date(tie.to, [...at, 'to']);
    const properties = stated({ role: tie.role, from, to });
    return linker(building)(type, [tie.actor], ['actor'], [...at, 'actor'], properties);
  });
}

function gradeOf(
  source: { readonly reliability?: { grade: string; assessor: string; date: string } | undefined },
  building: Building,
  path: Path,
): Loose {
  const grade = source.reliability;
  if (!grade) return {};
  const assessed = building.date(grade.date, [...path, 'reliability', 'date']);
  return { reliability: grade.grade, assessor: grade.assessor, assessed };
}

/** "norrland-ministry" → "Norrland Ministry". */
function titleCase(key: string): string {
  return key.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
}
