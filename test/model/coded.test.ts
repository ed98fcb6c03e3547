// A Thing read as a claim, a document, an entity or a judgement.
import { describe, expect, it } from 'vitest';
import {
  claimOf,
  documentOf,
  driftOf,
  entityOf,
  judgementOf,
  quantityOf,
  quoteOf,
} from '../../src/model/coded.ts';
import type { CodedEdge, Properties, Thing } from '../../src/model/thing.ts';
import { actor, claim, document, judgement, source } from './build.ts';

describe('claimOf', () => {
  const bare: Thing = {
    id: 'claim:a',
    labels: ['Entity', 'Claim'],
    properties: { stance: 'STATES' },
    edges: [],
  };

  it('takes what is not stated as null, nothing or the default', () => {
    expect(claimOf(bare)).toMatchObject({
      modality: 'ACTUAL',
      part: 'BODY',
      rank: 'NORMAL',
      negated: false,
      shift: null,
      held: null,
      said: null,
      quantity: null,
      credibility: null,
      holder: null,
      about: null,
      chain: [],
      quotes: [],
      asserts: [],
      conditions: [],
      madeAt: null,
      restates: null,
    });
  });

  it('orders hops and phrases by their numbers, also past nine', () => {
    const hops = Array.from({ length: 12 }, (_, hop) => ({
      type: 'REPORTED_BY',
      to: `source:${hop}`,
      properties: { hop },
    }));
    const phrases = Array.from({ length: 12 }, (_, order) => ({
      type: 'EVIDENCED_BY',
      to: 'document:d',
      properties: { order, exact: `phrase ${order}` },
    }));
    const read = claimOf({ ...bare, edges: [...hops, ...phrases].reverse() });
    expect(read.chain.map((hop) => hop.source)).toEqual(hops.map(({ to }) => to));
    expect(read.quotes.map(({ exact }) => exact)).toEqual(phrases.map(({ properties }) => properties.exact));
  });

  it('reads conditions of both kinds and what it asserts, sorted', () => {
    const read = claimOf(
      claim('a', {
        if: ['talks:b', 'demand:a'],
        unless: 'demand:c',
        asserts: { VENUE: 'venue:x', HOST: ['actor:b', 'actor:a'] },
      }),
    );
    expect(read.conditions.map(({ type, to }) => `${type} ${to}`)).toEqual([
      'IF demand:a',
      'IF talks:b',
      'UNLESS demand:c',
    ]);
    expect(read.asserts.map(({ role, to }) => `${role} ${to}`)).toEqual([
      'HOST actor:a',
      'HOST actor:b',
      'VENUE venue:x',
    ]);
  });

  it('a relative date keeps its words and is no date', () => {
    const read = claimOf({ ...bare, properties: { stance: 'STATES', heldWords: 'last month' } });
    expect([read.held, read.heldWords]).toEqual([null, 'last month']);
  });
});

describe('drift', () => {
  it('is a list of kind, from and to, where nothing stated is null', () => {
    expect(
      driftOf({ drift: ['STRONGER', 'OMITS'], driftFrom: ['could', 'about'], driftTo: ['will', ''] }),
    ).toEqual([
      { kind: 'STRONGER', from: 'could', to: 'will' },
      { kind: 'OMITS', from: 'about', to: null },
    ]);
    expect(driftOf({})).toEqual([]);
  });

  it('stands on the link to what a claim restates', () => {
    const edge: CodedEdge = {
      type: 'RESTATES',
      to: 'claim:b',
      properties: { drift: ['SAME'], driftFrom: [''], driftTo: [''] },
    };
    const read = claimOf({ ...claim('a', {}), edges: [edge] });
    expect(read.restates).toEqual({ claim: 'claim:b', drift: [{ kind: 'SAME', from: null, to: null }] });
  });
});

describe('quantityOf', () => {
  const quantity = (properties: Properties) => quantityOf({ quantityMeasure: 'landings', ...properties });

  it('"at most 40" has only a high', () => {
    expect(quantity({ quantityHigh: 40, quantityUnit: 't', quantityApproximate: true })).toEqual({
      measure: 'landings',
      low: null,
      high: 40,
      unit: 't',
      approximate: true,
    });
  });

  it('keeps a zero, and is null without a measure', () => {
    expect(quantity({ quantityLow: 0 })!.low).toBe(0);
    expect(quantityOf({ quantityHigh: 40 })).toBeNull();
  });
});

describe('quoteOf', () => {
  it('is the first occurrence unless it says otherwise, at a place that may not be known', () => {
    expect(quoteOf({ exact: 'x' })).toEqual({ exact: 'x', occurrence: 1, start: null, end: null });
    expect(quoteOf({ exact: 'x', occurrence: 2, start: 0, end: 1 })).toEqual({
      exact: 'x',
      occurrence: 2,
      start: 0,
      end: 1,
    });
  });
});

describe('documents, entities and judgements', () => {
  it('reads dates and publisher of a document', () => {
    expect(documentOf(document('document:d', { bounds: '../2031', publisher: 'source:wire' }))).toMatchObject(
      {
        title: 'd',
        published: null,
        bounds: '../2031',
        publisher: 'source:wire',
        retells: null,
      },
    );
  });

  it('an anonymous source is not named, an outlet may be unnamed, everything else is named', () => {
    expect(entityOf(source('source:aide', 'Anonymous', { named: true })).named).toBe(false);
    expect(entityOf(source('source:local', 'Outlet', { named: false })).named).toBe(false);
    expect(entityOf(source('source:wire', 'Outlet')).named).toBe(true);
    expect(entityOf(actor('actor:x')).named).toBe(true);
  });

  it('reads whom an actor represents, between which dates', () => {
    const berg = actor('actor:berg', [{ to: 'actor:halvard', from: '2031', until: '2031-03' }]);
    expect(entityOf(berg).represents).toEqual([
      { to: 'actor:halvard', role: null, from: '2031', until: '2031-03' },
    ]);
  });

  it('reads both sides and the verdict of a judgement', () => {
    expect(judgementOf(judgement('actor:b', 'actor:a', 'UNSURE'))).toEqual({
      a: 'actor:a',
      b: 'actor:b',
      verdict: 'UNSURE',
    });
  });
});
