export * from './edges.ts';
export * from './nodes.ts';
export * from './stances.ts';
export * from './values.ts';
