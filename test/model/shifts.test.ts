import { describe, expect, it } from 'vitest';
import { type ShiftStep, shiftsOf } from '../../src/model/shifts.ts';
import type { Thing } from '../../src/model/thing.ts';
import { line, onIssue, scaleTies, told } from './lines.ts';

/** Each step as `basis from → to direction`. */
function steps(holder: string, ...things: readonly Thing[]): string[] {
  return found(holder, ...things).map(
    ({ basis, from, to, direction }) => `${basis} ${ids(from)} → ${ids(to)} ${direction}`,
  );
}

function found(holder: string, ...things: readonly Thing[]): readonly ShiftStep[] {
  const { counted } = told(...things);
  const of = counted.filter(({ claim }) => claim.holder?.id === holder);
  return shiftsOf(of, onIssue, scaleTies()).steps;
}

function ids({ support }: ShiftStep['from']): string {
  return support.claims.map(({ id }) => id.slice('claim:'.length)).join('+');
}

const [jan, feb, mar] = ['2031-01-01', '2031-02-01', '2031-03-01'] as const;

describe('a shift in numbers', () => {
  it.each([
    ['actor:a', [null, 30], [null, 40], 'SOFTENED'],
    ['actor:a', [null, 40], [null, 30], 'HARDENED'],
    ['actor:b', [60, null], [50, null], 'SOFTENED'],
    ['actor:b', [50, 50], [60, 60], 'HARDENED'],
    ['actor:a', [20, 30], [25, 30], 'SOFTENED'],
    ['actor:a', [null, 30], [40, null], 'REVERSED'],
    ['actor:c', [null, 30], [null, 40], 'SOFTENED'],
    ['actor:c', [50, null], [60, null], 'HARDENED'],
    ['actor:c', [50, 50], [60, 60], 'UNCLEAR'],
  ] as const)('of %s from %j to %j is %s', (holder, before, after, direction) => {
    expect(
      steps(holder, line('x', { holder, held: jan }, before), line('y', { holder, held: feb }, after)),
    ).toEqual([`QUANTITY x → y ${direction}`]);
  });

  it('never compares units or measures with each other', () => {
    const [x, y] = [line('x', { held: jan }, [null, 30]), line('y', { held: feb }, [null, 40, 'boats'])];
    const z = line('z', { held: mar }, [null, 50, 't', 'quota']);
    expect(steps('actor:a', x, y, z)).toEqual([]);
  });

  it('is no step where a rejected number changes', () => {
    const rejects = { stance: 'REJECTS' } as const;
    const [x, y] = [
      line('x', { ...rejects, held: jan }, [null, 30]),
      line('y', { ...rejects, held: feb }, [null, 40]),
    ];
    expect(steps('actor:a', x, y)).toEqual([]);
  });
});

describe('a shift on the scale', () => {
  it.each([
    ['actor:a', 'd1', 'd2', 'SOFTENED'],
    ['actor:a', 'd2', 'd1', 'HARDENED'],
    ['actor:b', 'd4', 'd3', 'SOFTENED'],
    ['actor:a', 'd2', 'd3', 'REVERSED'],
    ['actor:c', 'd1', 'd2', 'UNCLEAR'],
  ] as const)('of %s from a demand of %s to one of %s is %s', (holder, before, after, direction) => {
    const at = (about: string, held: string) => ({ holder, about: `demand:${about}`, held });
    expect(steps(holder, line('x', at(before, jan)), line('y', at(after, feb)))).toEqual([
      `LEVEL x → y ${direction}`,
    ]);
  });

  it('is a softening where the other side’s ideal is granted, however far, and says that the demand may stand', () => {
    const [step] = found(
      'actor:a',
      line('x', { held: jan }),
      line('y', { stance: 'ACCEPTS', about: 'demand:d4', held: feb }),
    );
    expect([step!.direction, step!.careful[0]]).toEqual([
      'SOFTENED',
      { kind: 'EARLIER_STANDS', side: 'FROM' },
    ]);
  });

  it('is none where the old demand is still told beside the new one, or the new one was there before', () => {
    const [first, second] = [{ about: 'demand:d1' }, { about: 'demand:d2' }];
    const [x, y] = [line('x', { ...first, held: jan }), line('y', { ...second, held: feb })];
    expect(steps('actor:a', x, y, line('z', { ...first, held: feb }))).toEqual([]);
    expect(steps('actor:a', x, y, line('z', { ...second, held: jan }))).toEqual([]);
  });

  it('is shown after a concession once, not again where the demand is repeated', () => {
    expect(
      steps(
        'actor:a',
        line('x', { held: jan }),
        line('y', { held: feb }),
        line('z', { stance: 'CONSIDERS', about: 'demand:d4', held: feb }),
        line('zz', { held: mar }),
      ),
    ).toEqual(['LEVEL x → z SOFTENED']);
  });

  it('is one step with its number where both move', () => {
    const [x, y] = [
      line('x', { held: jan }, [null, 30]),
      line('y', { held: feb, about: 'demand:d2' }, [null, 40]),
    ];
    expect(steps('actor:a', x, y)).toEqual(['QUANTITY x → y SOFTENED']);
  });
});

describe('a shift of stance', () => {
  it('joins what shows the same: last before, first after, and what repeats it', () => {
    const rejects = { stance: 'REJECTS', about: 'demand:d9' } as const;
    const accepts = { stance: 'ACCEPTS', about: 'demand:d9' } as const;
    expect(
      steps(
        'actor:a',
        line('a1', { ...rejects, held: '2031-01-01' }),
        line('a2', { ...rejects, held: '2031-01-09' }),
        line('b1', { ...accepts, held: feb }),
        line('b2', { ...accepts, stance: 'OFFERS', held: mar }),
      ),
    ).toEqual(['STANCE a1+a2 → b1+b2 SOFTENED']);
  });

  it('is UNCLEAR where no ladder holds both', () => {
    const on = { about: 'demand:d9' };
    const [x, y] = [line('x', { ...on, held: jan }), line('y', { ...on, stance: 'ACCEPTS', held: feb })];
    expect(found('actor:a', x, y).map(({ direction, rule }) => `${direction} ${rule}`)).toEqual([
      'UNCLEAR STANCES_NOT_RANKED',
    ]);
  });
});

describe('time', () => {
  const on = { about: 'demand:d9' } as const;
  const rejects = { ...on, stance: 'REJECTS' } as const;
  const accepts = { ...on, stance: 'ACCEPTS' } as const;

  it('compares by when a position stood, not by when it was said', () => {
    const [x, y] = [line('x', { ...accepts, held: jan, said: mar }), line('y', { ...rejects, said: feb })];
    expect(steps('actor:a', x, y)).toEqual(['STANCE x → y HARDENED']);
  });

  it('that cannot order two states makes them UNCLEAR, undated ones too', () => {
    const x = line('x', { ...rejects, held: '2031' });
    const y = line('y', { ...accepts, held: '2031-06' });
    const z = line('z', rejects);
    expect(found('actor:a', x, y).map(({ rule }) => rule)).toEqual(['TIME_CANNOT_ORDER']);
    expect(steps('actor:a', y, z)).toEqual(['STANCE y → z UNCLEAR']);
  });

  it('is not taken from an article whose words give a relative time: “a year ago”, told later', () => {
    const x = line('x', { ...rejects, held: jan });
    const told = line('y', { ...accepts, said: feb });
    const ago = { ...told, properties: { ...told.properties, heldWords: 'a year ago' } };
    expect(steps('actor:a', x, told)).toEqual(['STANCE x → y SOFTENED']);
    expect(found('actor:a', x, ago).map(({ rule }) => rule)).toEqual(['TIME_CANNOT_ORDER']);
  });

  it('gives way to a coded change of mind only where dates do not order', () => {
    const x = line('x', { ...rejects, held: '2031' });
    const y = line('y', { ...accepts, held: '2031', supersedes: 'x' });
    const [step] = found('actor:a', x, y);
    expect([step!.direction, step!.careful.at(-1)!.kind]).toEqual(['SOFTENED', 'ORDERED_BY_CODER']);
    const dated = [
      line('x', { ...rejects, held: mar }),
      line('y', { ...accepts, held: feb, supersedes: 'x' }),
    ];
    expect(steps('actor:a', ...dated)).toEqual(['STANCE y → x HARDENED']);
  });

  it('says so where tentative words follow actual ones', () => {
    const x = line('x', { ...rejects, held: jan });
    const y = line('y', { ...accepts, modality: 'TENTATIVE', held: feb });
    expect(found('actor:a', x, y)[0]!.careful).toContainEqual({ kind: 'TENTATIVE', side: 'TO' });
  });
});

describe('what is compared', () => {
  it('never is a retelling, a deprecated claim or what is only a condition', () => {
    const x = line('x', { held: jan }, [null, 30]);
    const retold = line('y', { held: feb, restates: 'x' }, [null, 40]);
    const wrong = line('z', { held: feb, rank: 'DEPRECATED' }, [null, 50]);
    const price = line('w', { stance: 'OFFERS', about: 'demand:d9', if: 'demand:d4', held: mar });
    expect(steps('actor:a', x, retold, wrong, price)).toEqual([]);
  });
});

describe('several tracks at once', () => {
  const on = { about: 'demand:d9' } as const;

  it('are two steps where number and level go different ways, or begin with different words', () => {
    const x = line('x', { held: jan, about: 'demand:d2' }, [null, 30]);
    const y = line('y', { held: feb }, [null, 40]);
    expect(steps('actor:a', x, y).sort()).toEqual(['LEVEL x → y HARDENED', 'QUANTITY x → y SOFTENED']);
    const level = line('x', { held: jan });
    const number = line('w', { ...on, held: feb }, [null, 30]);
    const both = line('y', { held: mar, about: 'demand:d2' }, [null, 40]);
    expect(steps('actor:a', level, number, both).sort()).toEqual([
      'LEVEL x → y SOFTENED',
      'QUANTITY w → y SOFTENED',
    ]);
  });

  it('show what time orders first, however old the rest', () => {
    const x = line('x', { ...on, stance: 'REJECTS', held: '2030' });
    const y = line('y', { ...on, stance: 'ACCEPTS', held: '2030-06' });
    const [w, z] = [line('w', { held: jan }), line('z', { held: feb, about: 'demand:d2' })];
    expect(found('actor:a', x, y, w, z).map(({ rule }) => rule)).toEqual([
      'LEVEL_FROM_OWN_END',
      'TIME_CANNOT_ORDER',
    ]);
  });
});

describe('one side of a step', () => {
  const on = { about: 'demand:d9' } as const;

  it('no longer stands beside a concession once it is withdrawn', () => {
    const x = line('x', { held: jan });
    const y = line('y', { stance: 'ACCEPTS', about: 'demand:d4', held: feb });
    const step = found('actor:a', x, y, line('w', { stance: 'WITHDRAWS', held: feb })).find(
      ({ basis }) => basis === 'LEVEL',
    );
    expect(step!.careful.map(({ kind }) => kind)).not.toContain('EARLIER_STANDS');
  });

  it('that was told of several times which nothing orders has none of them', () => {
    const rejects = { ...on, stance: 'REJECTS' } as const;
    const [step] = found(
      'actor:a',
      line('x1', { ...rejects, held: '2031' }),
      line('x2', { ...rejects, held: '2031-06' }),
      line('y', { ...on, stance: 'ACCEPTS', held: '2031-06' }),
    );
    expect([step!.rule, step!.from.time, step!.to.time].sort()).toEqual([
      '2031-06',
      'TIME_CANNOT_ORDER',
      null,
    ]);
  });

  it('is about a number only where all of its words are', () => {
    const about = (thing: Thing): Thing => ({
      ...thing,
      properties: { ...thing.properties, quantityApproximate: true },
    });
    const y = line('y', { held: mar }, [null, 40]);
    const from = (...before: readonly Thing[]) =>
      found('actor:a', ...before, y)[0]!.from.quantity!.approximate;
    const x = about(line('x', { held: jan }, [null, 30]));
    expect([from(x), from(x, line('w', { held: feb }, [null, 30]))]).toEqual([true, false]);
  });
});

describe('a number that is granted', () => {
  const grants = (stance: 'ACCEPTS' | 'CONSIDERS', holder = 'actor:a', held: string = feb) => ({
    stance,
    holder,
    held,
  });

  it('does not cross over, nor pull by its bound', () => {
    const x = line('x', { held: jan }, [null, 30]);
    const rules = (holder: string, ...things: readonly Thing[]) =>
      found(holder, ...things).flatMap(({ basis, rule }) => (basis === 'QUANTITY' ? rule : []));
    expect(rules('actor:a', x, line('y', grants('ACCEPTS'), [40, null]))).toEqual(['QUANTITY_FROM_OWN_END']);
    const c = line('x', { holder: 'actor:c', held: jan }, [null, 30]);
    const granted = line('y', grants('ACCEPTS', 'actor:c'), [null, 40]);
    expect(rules('actor:c', c, granted)).toEqual(['NO_OWN_END']);
  });

  it('stands beside the demand of the same moment', () => {
    const x = line('x', { held: jan }, [null, 30]);
    expect(steps('actor:a', x, line('y', grants('CONSIDERS', 'actor:a', jan), [null, 40]))).toEqual([]);
  });
});

describe('a level that is granted', () => {
  it('is no step where it is the own side’s ideal', () => {
    const x = line('x', { about: 'demand:d2', held: jan });
    expect(steps('actor:a', x, line('y', { stance: 'ACCEPTS', held: feb }))).toEqual([]);
  });

  it('is not reconciled with a demand by being a part of it', () => {
    const x = line('x', { about: 'demand:d3', held: '2031' });
    const part = { about: 'demand:d4', held: '2031-06' } as const;
    expect(steps('actor:a', x, line('y', part))).toEqual([]);
    expect(found('actor:a', x, line('y', { ...part, stance: 'ACCEPTS' })).map(({ rule }) => rule)).toEqual([
      'TIME_CANNOT_ORDER',
    ]);
  });
});

describe('succession', () => {
  const on = { about: 'demand:d9' } as const;
  const rejects = { ...on, stance: 'REJECTS' } as const;
  const considers = { ...on, stance: 'CONSIDERS' } as const;
  const accepts = { ...on, stance: 'ACCEPTS' } as const;

  it('goes from one state to the next, never over one between', () => {
    expect(
      steps(
        'actor:a',
        line('x', { ...rejects, held: jan }),
        line('y', { ...considers, held: feb }),
        line('z', { ...accepts, held: mar }),
      ),
    ).toEqual(['STANCE x → y SOFTENED', 'STANCE y → z SOFTENED']);
  });

  it('follows changes of mind from one to the next', () => {
    expect(
      steps(
        'actor:a',
        line('x', rejects),
        line('y', { ...considers, supersedes: 'x' }),
        line('z', { ...accepts, supersedes: 'y' }),
      ).sort(),
    ).toEqual(['STANCE x → y SOFTENED', 'STANCE y → z SOFTENED']);
  });

  it('is not hidden by undated words for the new state', () => {
    expect(
      steps(
        'actor:a',
        line('x', { ...rejects, held: jan }),
        line('y', { ...accepts, held: feb }),
        line('z', accepts),
      ),
    ).toContain('STANCE x → y SOFTENED');
  });
});
