// Rules that only a whole dossier can break: cycles, and judgements that cannot all hold.
import { judgementOf } from '../../model/coded.ts';
import { clustersOf } from '../../model/identity.ts';
import type { Thing } from '../../model/thing.ts';

type Complain = (id: string, reason: string) => void;

/** RESTATES and REPRESENTS must lead somewhere: a cycle has no origin. */
export function cycleFaults(things: readonly Thing[], complain: Complain): void {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  for (const type of ['RESTATES', 'REPRESENTS', 'SUPERSEDES']) {
    const done = new Set<string>();
    const visit = (id: string, trail: readonly string[]): void => {
      const at = trail.indexOf(id);
      if (at >= 0) {
        const circle = [...trail.slice(at), id];
        if (circle.every((one) => !done.has(one)))
          complain(id, `expected ${type} to lead to an end, got a circle: ${circle.join(' → ')}`);
        return;
      }
      if (done.has(id)) return;
      for (const edge of byId.get(id)?.edges ?? []) if (edge.type === type) visit(edge.to, [...trail, id]);
      done.add(id);
    };
    for (const { id } of things) visit(id, []);
  }
}

/** DIFFERENT inside a cluster that SAME judgements make is a conflict. */
export function judgementFaults(things: readonly Thing[], complain: Complain): void {
  const judgements = things.filter(({ labels }) => labels.includes('Judgement'));
  const { conflicts } = clustersOf(judgements.map(judgementOf));
  for (const { a, b } of conflicts)
    complain(
      `judgement:${a}~${b}`,
      `CONFLICT: ${a} and ${b} are judged DIFFERENT here, yet SAME judgements join them; settle one`,
    );
}
