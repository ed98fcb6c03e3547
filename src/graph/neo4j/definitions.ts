// Constraints and indexes that only Neo4j takes.

/** Composite indexes serve pages in their order; the analyser leaves our folded words as they are. */
export const definitions: readonly string[] = [
  'CREATE INDEX claim_at IF NOT EXISTS FOR (n:Claim) ON (n.at)',
  'CREATE INDEX claim_target_at IF NOT EXISTS FOR (n:Claim) ON (n.targetId, n.at)',
  'CREATE INDEX claim_holder_at IF NOT EXISTS FOR (n:Claim) ON (n.holderId, n.at)',
  'CREATE INDEX claim_stance_at IF NOT EXISTS FOR (n:Claim) ON (n.stance, n.at)',
  'CREATE INDEX claim_origin_at IF NOT EXISTS FOR (n:Claim) ON (n.origin, n.at)',
  'CREATE INDEX claim_document_text IF NOT EXISTS FOR (n:Claim) ON (n.document, n.inText)',
  'CREATE INDEX revision_from IF NOT EXISTS FOR (n:Revision) ON (n.from)',
  "CREATE FULLTEXT INDEX nodeText IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  'CALL db.awaitIndexes(600)',
];
