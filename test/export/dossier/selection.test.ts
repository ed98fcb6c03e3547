import { describe, expect, it } from 'vitest';
import { dossierSelection } from '../../../src/export/dossier/selection.ts';
import type { Thing } from '../../../src/model/thing.ts';

const thing = (id: string, label: string, to: readonly string[] = [], dossier?: string): Thing => ({
  id,
  labels: [label],
  properties: dossier === undefined ? {} : { dossier },
  edges: to.map((target) => ({ type: 'ANY', to: target, properties: {} })),
});
const things = [
  thing('dossier:one', 'Dossier'),
  thing('dossier:two', 'Dossier'),
  thing('actor:loaded', 'Actor'),
  thing('actor:named', 'Actor', ['actor:above']),
  thing('actor:above', 'Actor'),
  thing('actor:elsewhere', 'Actor'),
  thing('document:d', 'Document', [], 'one'),
  thing('claim:d/c', 'Claim', ['actor:named', 'claim:e/c', 'source:e/voice'], 'one'),
  thing('document:e', 'Document', [], 'two'),
  thing('claim:e/c', 'Claim', ['actor:elsewhere'], 'two'),
  thing('source:e/voice', 'Source'),
  thing('judgement:above~loaded', 'Judgement', ['actor:above', 'actor:loaded']),
  thing('judgement:elsewhere~loaded', 'Judgement', ['actor:elsewhere', 'actor:loaded']),
];

describe('the things of a dossier', () => {
  it('are what it loaded, its claims, whatever these name, and judgements between them', () => {
    const owners = new Map([['actor:loaded', ['one', 'two']]]);
    expect(dossierSelection(things, owners, 'one').map(({ id }) => id)).toEqual([
      'actor:above',
      'actor:loaded',
      'actor:named',
      'claim:d/c',
      'document:d',
      'dossier:one',
      'judgement:above~loaded',
    ]);
  });
});
