// dossier.yaml: actors, issues, demands, venues, sources, talks and judgements, each by its key.
import type { Thing } from '../../model/thing.ts';
import { nodeKinds } from '../../model/vocabulary/index.ts';
import {
  edgesOf,
  type Fields,
  gradeFields,
  keyOf,
  oneOrMany,
  quantityFields,
  targets,
  unlessEmpty,
  written,
} from './fields.ts';

/** The content of dossier.yaml for the things of a dossier, in order of their ids. */
export function dossierFields(things: readonly Thing[]): Fields {
  const dossier = things.find(({ labels }) => labels.includes('Dossier'));
  const section = (label: string, fields: (thing: Thing) => Fields) =>
    unlessEmpty(
      Object.fromEntries(
        things
          .filter(({ id, labels }) => labels.includes(label) && prefixes.get(label) === prefixOf(id))
          .filter(({ id }) => !id.includes('/'))
          .map((thing) => [keyOf(thing.id), fields(thing)]),
      ),
    );
  return written({
    dossier: dossier?.properties['key'],
    title: dossier?.properties['name'],
    actors: section('Actor', actorFields),
    issues: section('Issue', issueFields),
    demands: section('Demand', demandFields),
    venues: section('Venue', ({ properties: p }) =>
      written({
        ...captions(p),
        country: p['country'],
        latitude: p['latitude'],
        longitude: p['longitude'],
      }),
    ),
    sources: section('Source', (thing) => ({ kind: sortOf(thing, 'Source'), ...sourceFields(thing) })),
    talks: section('Talks', ({ properties: p }) => written({ ...captions(p), date: p['date'] })),
    judgements: unlessEmpty(
      things
        .filter(({ labels }) => labels.includes('Judgement'))
        .map(({ properties: p }) =>
          written({
            a: p['a'],
            b: p['b'],
            verdict: p['verdict'],
            by: p['by'],
            judgedAt: p['judgedAt'],
            reason: p['reason'],
          }),
        ),
    ),
  });
}

/** A source or a voice, without its kind. */
export function sourceFields(thing: Thing): Fields {
  const p = thing.properties;
  const isNamed = !thing.labels.includes('Anonymous');
  return written({
    ...captions(p),
    named: p['named'] === isNamed ? undefined : p['named'],
    voices: p['voices'],
    standing: p['standing'],
    side: oneOrMany(targets(thing, 'SPEAKS_FROM').map(keyOf)),
    reliability: gradeFields(p),
  });
}

function actorFields(thing: Thing): Fields {
  const p = thing.properties;
  return written({
    kind: sortOf(thing, 'Actor'),
    ...captions(p),
    wikidata: p['wikidata'],
    represents: ties(thing, 'REPRESENTS'),
    memberOf: ties(thing, 'MEMBER_OF'),
    standing: p['standing'],
    reliability: gradeFields(p),
  });
}

function issueFields(thing: Thing): Fields {
  const [low, high] = [targets(thing, 'LOW_END'), targets(thing, 'HIGH_END')];
  const demands = edgesOf(thing, 'SCALED')
    .sort((a, b) => Number(a.properties['level']) - Number(b.properties['level']))
    .map(({ to }) => keyOf(to));
  const hasScale = low.length + high.length + demands.length > 0;
  const scale = { low: low.map(keyOf), high: high.map(keyOf), demands };
  return written({ ...captions(thing.properties), scale: hasScale ? scale : undefined });
}

function demandFields(thing: Thing): Fields {
  const p = thing.properties;
  const named = (type: string) => oneOrMany(targets(thing, type).map(keyOf));
  return written({
    text: p['text'],
    ...captions(p),
    name: p['name'] === p['text'] ? undefined : p['name'],
    concerns: named('CONCERNS'),
    askedOf: named('ASKED_OF'),
    incompatibleWith: named('INCOMPATIBLE_WITH'),
    includes: named('INCLUDES'),
    quantity: quantityFields(p),
  });
}

function ties(thing: Thing, type: string): readonly Fields[] | undefined {
  const list = edgesOf(thing, type).map(({ to, properties: p }) =>
    written({ actor: keyOf(to), role: p['role'], from: p['from'], to: p['to'] }),
  );
  return unlessEmpty(list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));
}

function captions(p: Thing['properties']): Fields {
  return { name: p['name'], aliases: p['aliases'], description: p['description'] };
}

const prefixes = new Map<string, string>(nodeKinds.map(({ label, prefix }) => [label, prefix]));

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** An actor that speaks is labelled as a source too, but is written as what it was coded as. */
function sortOf(thing: Thing, label: string): string | undefined {
  const sorts: readonly string[] = nodeKinds.find((kind) => kind.label === label)?.sorts ?? [];
  return sorts.find((sort) => thing.labels.includes(sort));
}
