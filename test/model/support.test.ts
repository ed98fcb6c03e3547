// DESIGN.md, "Support": each field of the one summary.
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/model/derive.ts';
import { type Support, supportOf } from '../../src/model/support.ts';
import type { Thing } from '../../src/model/thing.ts';
import { bare, claim, document, judgement, source, world } from './build.ts';

/** The support of all claims of the things given, or of those named. */
const support = (things: readonly Thing[], ids?: readonly string[]): Support =>
  supportOf(
    [...derive(world(...things)).claims.values()].filter(({ id }) => ids?.includes(bare([id])[0]!) ?? true),
  );
const ids = (refs: readonly { readonly id: string }[]) => refs.map(({ id }) => id);

const aide = source('source:aide', 'Anonymous');
const lund = source('source:lund', 'Person', { standing: 'OBSERVER' });
const wire = ['source:aide', 'source:wire'] as const;

describe('the counts', () => {
  it('three articles that repeat one agency are three documents and one origin', () => {
    const things = [
      aide,
      claim('a', { chain: wire, document: 'document:wire' }),
      claim('b', { chain: ['source:post'], restates: 'a', document: 'document:post' }),
      claim('c', { chain: ['source:times'], restates: 'b', document: 'document:times' }),
    ];
    const { claims, documents, origins } = support(things);
    expect([claims.length, documents.length, ids(origins)]).toEqual([3, 3, ['source:wire']]);
  });

  it('count a document once, however many claims it has', () => {
    const things = [aide, claim('a', { chain: wire }), claim('b', { chain: wire })];
    expect(ids(support(things).documents)).toEqual(['document:d']);
  });

  it('count outlets that heard a voice themselves: the first outlet of each chain, not those after it', () => {
    const things = [
      aide,
      claim('a', { chain: ['source:aide', 'source:wire', 'source:post'] }),
      claim('b', { chain: ['actor:halvard', 'source:times'] }),
      claim('c', { chain: ['source:radio'] }),
    ];
    expect(ids(support(things).outlets)).toEqual(['source:radio', 'source:times', 'source:wire']);
  });

  it('count the publisher where a chain names no outlet', () => {
    const printed = document('document:d', { publisher: 'source:post' });
    expect(ids(support([printed, claim('a', { chain: ['actor:halvard'] })]).outlets)).toEqual([
      'source:post',
    ]);
    expect(ids(support([printed, claim('a', { chain: ['actor:halvard', 'source:wire'] })]).outlets)).toEqual([
      'source:wire',
    ]);
    expect(support([claim('a', { chain: ['actor:halvard'] })]).outlets).toEqual([]);
  });

  it('a restatement keeps its own outlet', () => {
    const things = [
      claim('a', { chain: ['actor:halvard', 'source:wire'] }),
      claim('b', { chain: ['actor:halvard', 'source:post'], restates: 'a' }),
    ];
    expect(ids(support(things).outlets)).toEqual(['source:post', 'source:wire']);
    expect(support(things).origins).toHaveLength(1);
  });

  it('count outlets and origins by canonical entity', () => {
    const things = [
      judgement('source:nordwire', 'source:wire', 'SAME'),
      claim('a', { chain: ['source:wire'] }),
      claim('b', { chain: ['source:nordwire'] }),
    ];
    const { outlets, origins } = support(things);
    expect([outlets.length, ids(origins)]).toEqual([1, ['source:nordwire']]);
  });

  it('a claim without an origin counts as a claim and a document, not as an outlet or an origin', () => {
    const without = [
      claim('observer', { chain: ['source:lund', 'source:wire'], document: 'document:1' }),
      claim('narrated', { document: 'document:2' }),
      claim('unnamed', { chain: ['source:local', 'source:wire'], document: 'document:3' }),
      claim('unidentified', { chain: ['source:aide'], document: 'document:4' }),
    ];
    const local = source('source:local', 'Outlet', { named: false });
    const { claims, documents, outlets, origins } = support([aide, lund, local, ...without]);
    expect([claims.length, documents.length, outlets, origins]).toEqual([4, 4, [], []]);
  });

  it('count a claim given twice once', () => {
    const [one] = derive(world(claim('a', { chain: ['source:wire'] }))).claims.values();
    expect(supportOf([one!, one!]).claims).toHaveLength(1);
  });

  it('list claims in order of their sort key', () => {
    const things = [claim('a', { said: '2031-03' }), claim('b', { said: '2031-02' }), claim('c', {})];
    expect(support(things).claims.map(({ id }) => id)).toEqual(['claim:c', 'claim:b', 'claim:a']);
  });

  it('are all nothing without claims', () => {
    expect(supportOf([])).toEqual({
      claims: [],
      documents: [],
      outlets: [],
      origins: [],
      firstHand: false,
      onRecord: false,
      modality: null,
      conditional: false,
      disputed: false,
      firstSaid: null,
      lastSaid: null,
    });
  });
});

describe('the flags', () => {
  const plain = claim('plain', { chain: [{ source: 'source:aide', onRecord: false }] });

  it('firstHand is true if any claim is', () => {
    const own = claim('own', { holder: 'actor:halvard', chain: ['actor:halvard'] });
    expect(support([aide, plain]).firstHand).toBe(false);
    expect(support([aide, plain, own]).firstHand).toBe(true);
  });

  it('onRecord is true if any claim is', () => {
    expect(support([aide, plain]).onRecord).toBe(false);
    expect(support([aide, plain, claim('b', { chain: ['source:wire'] })]).onRecord).toBe(true);
  });

  it('disputed is true if any claim is', () => {
    const things = [claim('a', { chain: ['source:wire'] }), claim('c', { chain: ['source:wire'] })];
    const against = claim('b', { chain: ['source:post'], contradicts: 'a' });
    expect(support([...things, against], ['a', 'c']).disputed).toBe(true);
    expect(support([...things, against], ['c']).disputed).toBe(false);
  });
});

describe('modality and conditional', () => {
  const firmest = (...things: Thing[]) => {
    const { modality, conditional } = support(things);
    return `${modality} ${conditional ? 'conditional' : 'unconditional'}`;
  };
  const one = (id: string, modality: 'ACTUAL' | 'EXPECTED' | 'TENTATIVE', condition?: string) =>
    claim(id, { modality, ...(condition ? { if: condition } : {}) });

  it('come from the firmest claim: ACTUAL before EXPECTED before TENTATIVE', () => {
    expect(firmest(one('a', 'TENTATIVE'), one('b', 'EXPECTED'))).toBe('EXPECTED unconditional');
    expect(firmest(one('a', 'TENTATIVE'), one('b', 'EXPECTED'), one('c', 'ACTUAL'))).toBe(
      'ACTUAL unconditional',
    );
  });

  it('come both from one claim: a firmer conditional one hides a weaker unconditional one', () => {
    expect(firmest(one('a', 'ACTUAL', 'demand:x'), one('b', 'EXPECTED'))).toBe('ACTUAL conditional');
  });

  it('of equally firm claims the unconditional comes before the conditional', () => {
    expect(firmest(one('a', 'EXPECTED', 'demand:x'), one('b', 'EXPECTED'))).toBe('EXPECTED unconditional');
    expect(firmest(one('a', 'EXPECTED', 'talks:x'))).toBe('EXPECTED conditional');
  });
});

describe('firstSaid and lastSaid', () => {
  it('are the earliest and latest stated days of speaking, never publication or bounds', () => {
    const things = [
      document('document:d', { published: '2031-06' }),
      claim('a', { said: '2031-03' }),
      claim('b', { said: '2031-02-10' }),
      claim('c', { held: '2030' }),
    ];
    const { firstSaid, lastSaid } = support(things);
    expect([firstSaid, lastSaid]).toEqual(['2031-02-10', '2031-03']);
  });

  it('are null where no claim states a day', () => {
    const { firstSaid, lastSaid } = support([claim('c', { held: '2030' })]);
    expect([firstSaid, lastSaid]).toEqual([null, null]);
  });
});
