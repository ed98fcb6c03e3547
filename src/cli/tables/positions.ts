// "Where does everyone stand?" as rows: one stance of one holder on one demand each.
import type { Positions } from '../../queries/positions.ts';
import { leftOutSupports, refCells, refsCells } from './claim-cells.ts';
import { type CsvTable, supportCells, supportColumns } from './csv.ts';

/** `line`: STANDS; STRADDLING and UNDATED for claims that a date leaves out. */
export function positionsTable(answer: Positions): CsvTable {
  return {
    columns: [
      ...['line', 'holder', 'holderId', 'coded', 'codedIds', 'stance', 'demand', 'demandId'],
      ...['codedDemands', 'codedDemandsIds', 'scale', 'scaleId', 'level', 'levels'],
      ...['asCondition', 'order', 'since', 'sinceBasis', ...supportColumns],
    ],
    rows: [
      ...answer.positions.map(({ level, support, ...position }) => ({
        line: 'STANDS',
        ...refCells('holder', position.holder),
        ...refsCells('coded', position.coded),
        stance: position.stance,
        ...refCells('demand', position.demand),
        ...refsCells('codedDemands', position.codedDemands),
        ...refCells('scale', level?.issue),
        level: level?.index ?? null,
        levels: level?.of ?? null,
        asCondition: position.asCondition,
        order: position.order,
        since: position.since,
        sinceBasis: position.sinceBasis,
        ...supportCells(support),
      })),
      ...leftOutSupports(answer),
    ],
  };
}
