// Constraints and indexes that both engines take, constraint first (on Grafeo a constraint makes no index;
// on Neo4j the index is then a no-op). Statements end with a semicolon. What only one engine has stands in
// that backend's folder.
CREATE CONSTRAINT guard_id IF NOT EXISTS FOR (n:Guard) REQUIRE n.id IS UNIQUE;
CREATE INDEX guard_id_index IF NOT EXISTS FOR (n:Guard) ON (n.id);
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE CONSTRAINT retired_id IF NOT EXISTS FOR (n:Retired) REQUIRE n.id IS UNIQUE;
CREATE INDEX retired_id_index IF NOT EXISTS FOR (n:Retired) ON (n.id);
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_id_index IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (n:Dossier) REQUIRE n.id IS UNIQUE;
CREATE INDEX dossier_id_index IF NOT EXISTS FOR (n:Dossier) ON (n.id);
CREATE CONSTRAINT loaded_id IF NOT EXISTS FOR (n:Loaded) REQUIRE n.id IS UNIQUE;
CREATE INDEX loaded_id_index IF NOT EXISTS FOR (n:Loaded) ON (n.id);
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE INDEX revision_id_index IF NOT EXISTS FOR (n:Revision) ON (n.id);
CREATE INDEX revision_thing_index IF NOT EXISTS FOR (n:Revision) ON (n.thing);
CREATE INDEX revision_to_index IF NOT EXISTS FOR (n:Revision) ON (n.to);
CREATE INDEX claim_dossier_index IF NOT EXISTS FOR (n:Claim) ON (n.dossier);
CREATE INDEX document_dossier_index IF NOT EXISTS FOR (n:Document) ON (n.dossier);
CREATE INDEX claim_holder_index IF NOT EXISTS FOR (n:Claim) ON (n.holderId);
CREATE INDEX claim_target_index IF NOT EXISTS FOR (n:Claim) ON (n.targetId);
CREATE INDEX claim_document_index IF NOT EXISTS FOR (n:Claim) ON (n.document);
CREATE INDEX claim_origin_index IF NOT EXISTS FOR (n:Claim) ON (n.origin);
CREATE INDEX entity_canonical_index IF NOT EXISTS FOR (n:Entity) ON (n.canonical);
