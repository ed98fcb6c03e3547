// The closed lists of the model and the enums of the API are the same lists, in words too where both have them.
import { buildASTSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefinitions } from '../../src/api/schema.ts';
import { reservations } from '../../src/model/sides.ts';
import { talksStatuses } from '../../src/model/talks-status.ts';
import {
  derivedEdges,
  driftKinds,
  modalities,
  nodeKinds,
  parts,
  ranks,
  reliabilities,
  roles,
  shifts,
  stanceTerms,
  standings,
  verdicts,
} from '../../src/model/vocabulary/index.ts';
import { positionMoves } from '../../src/model/what-changed.ts';
import { searchedTexts, searchKinds } from '../../src/queries/look-ups/search.ts';
import { thingChanges } from '../../src/queries/what-changed.ts';

const schema = buildASTSchema(typeDefinitions());
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const upper = (list: readonly string[]) => list.map((name) => name.toUpperCase());

it.each([
  ['Stance', names(stanceTerms)],
  ['Modality', names(modalities)],
  ['Part', names(parts)],
  ['Rank', names(ranks)],
  ['Shift', names(shifts)],
  ['Standing', names(standings)],
  ['Role', names(roles)],
  ['DriftKind', names(driftKinds)],
  ['Reliability', names(reliabilities)],
  ['Verdict', names(verdicts)],
  ['TalksStatus', names(talksStatuses)],
  ['Reservation', names(reservations)],
  ['ThingChange', names(thingChanges)],
  ['PositionMove', names(positionMoves)],
  ['ActorKind', upper(nodeKinds.find(({ label }) => label === 'Actor')!.sorts)],
  ['SourceKind', upper(nodeKinds.find(({ label }) => label === 'Source')!.sorts)],
  ['SearchKind', upper(searchKinds)],
  ['SearchedText', [...searchedTexts]],
  ['SearchKind', upper(nodeKinds.map(({ label }) => label))],
  [
    'TalksRole',
    derivedEdges
      .filter((edge) => edge.from === 'Actor' && edge.to.some((to: string) => to === 'Talks'))
      .map(({ type }) => type),
  ],
])('the enum %s has exactly the values of the model', (name, values) => {
  const type = schema.getType(name);
  const found = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(found.toSorted()).toEqual([...values].toSorted());
});
