-- What was given, said or signed once is never written over: see append_only and never_replaced.
CREATE TRIGGER "rating_is_never_changed" BEFORE UPDATE ON "rating"
BEGIN SELECT RAISE(ABORT, 'rating is append-only'); END;

CREATE TRIGGER "rating_is_never_deleted" BEFORE DELETE ON "rating"
BEGIN SELECT RAISE(ABORT, 'rating is append-only'); END;

CREATE TRIGGER "rating_is_never_replaced" BEFORE INSERT ON "rating"
WHEN EXISTS (SELECT 1 FROM "rating" WHERE "id" = NEW."id" OR "supersedesId" = NEW."supersedesId")
BEGIN SELECT RAISE(ABORT, 'rating is append-only'); END;

CREATE TRIGGER "evidence_is_never_changed" BEFORE UPDATE ON "evidence"
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

CREATE TRIGGER "evidence_is_never_deleted" BEFORE DELETE ON "evidence"
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

CREATE TRIGGER "evidence_is_never_replaced" BEFORE INSERT ON "evidence"
WHEN EXISTS (SELECT 1 FROM "evidence" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

CREATE TRIGGER "verdict_version_is_never_changed" BEFORE UPDATE ON "verdict_version"
BEGIN SELECT RAISE(ABORT, 'verdict_version is append-only'); END;

CREATE TRIGGER "verdict_version_is_never_deleted" BEFORE DELETE ON "verdict_version"
BEGIN SELECT RAISE(ABORT, 'verdict_version is append-only'); END;

CREATE TRIGGER "verdict_version_is_never_replaced" BEFORE INSERT ON "verdict_version"
WHEN EXISTS (SELECT 1 FROM "verdict_version" WHERE "id" = NEW."id" OR ("verdictId" = NEW."verdictId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'verdict_version is append-only'); END;

CREATE TRIGGER "verdict_basis_is_never_changed" BEFORE UPDATE ON "verdict_basis"
BEGIN SELECT RAISE(ABORT, 'verdict_basis is append-only'); END;

CREATE TRIGGER "verdict_basis_is_never_deleted" BEFORE DELETE ON "verdict_basis"
BEGIN SELECT RAISE(ABORT, 'verdict_basis is append-only'); END;

CREATE TRIGGER "verdict_basis_is_never_replaced" BEFORE INSERT ON "verdict_basis"
WHEN EXISTS (SELECT 1 FROM "verdict_basis" WHERE "id" = NEW."id" OR ("verdictVersionId" = NEW."verdictVersionId" AND "ratingId" = NEW."ratingId"))
BEGIN SELECT RAISE(ABORT, 'verdict_basis is append-only'); END;

CREATE TRIGGER "verdict_citation_is_never_changed" BEFORE UPDATE ON "verdict_citation"
BEGIN SELECT RAISE(ABORT, 'verdict_citation is append-only'); END;

CREATE TRIGGER "verdict_citation_is_never_deleted" BEFORE DELETE ON "verdict_citation"
BEGIN SELECT RAISE(ABORT, 'verdict_citation is append-only'); END;

CREATE TRIGGER "verdict_citation_is_never_replaced" BEFORE INSERT ON "verdict_citation"
WHEN EXISTS (SELECT 1 FROM "verdict_citation" WHERE "id" = NEW."id" OR ("verdictVersionId" = NEW."verdictVersionId" AND "ordinal" = NEW."ordinal"))
BEGIN SELECT RAISE(ABORT, 'verdict_citation is append-only'); END;

CREATE TRIGGER "approval_is_never_changed" BEFORE UPDATE ON "approval"
BEGIN SELECT RAISE(ABORT, 'approval is append-only'); END;

CREATE TRIGGER "approval_is_never_deleted" BEFORE DELETE ON "approval"
BEGIN SELECT RAISE(ABORT, 'approval is append-only'); END;

CREATE TRIGGER "approval_is_never_replaced" BEFORE INSERT ON "approval"
WHEN EXISTS (SELECT 1 FROM "approval" WHERE "id" = NEW."id" OR ("verdictVersionId" = NEW."verdictVersionId" AND "memberId" = NEW."memberId"))
BEGIN SELECT RAISE(ABORT, 'approval is append-only'); END;

CREATE TRIGGER "approval_passage_is_never_changed" BEFORE UPDATE ON "approval_passage"
BEGIN SELECT RAISE(ABORT, 'approval_passage is append-only'); END;

CREATE TRIGGER "approval_passage_is_never_deleted" BEFORE DELETE ON "approval_passage"
BEGIN SELECT RAISE(ABORT, 'approval_passage is append-only'); END;

CREATE TRIGGER "approval_passage_is_never_replaced" BEFORE INSERT ON "approval_passage"
WHEN EXISTS (SELECT 1 FROM "approval_passage" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'approval_passage is append-only'); END;

CREATE TRIGGER "publication_is_never_changed" BEFORE UPDATE ON "publication"
BEGIN SELECT RAISE(ABORT, 'publication is append-only'); END;

CREATE TRIGGER "publication_is_never_deleted" BEFORE DELETE ON "publication"
BEGIN SELECT RAISE(ABORT, 'publication is append-only'); END;

CREATE TRIGGER "publication_is_never_replaced" BEFORE INSERT ON "publication"
WHEN EXISTS (SELECT 1 FROM "publication" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'publication is append-only'); END;

CREATE TRIGGER "signing_key_is_never_changed" BEFORE UPDATE ON "signing_key"
BEGIN SELECT RAISE(ABORT, 'signing_key is append-only'); END;

CREATE TRIGGER "signing_key_is_never_deleted" BEFORE DELETE ON "signing_key"
BEGIN SELECT RAISE(ABORT, 'signing_key is append-only'); END;

CREATE TRIGGER "signing_key_is_never_replaced" BEFORE INSERT ON "signing_key"
WHEN EXISTS (SELECT 1 FROM "signing_key" WHERE "id" = NEW."id" OR "verifierKey" = NEW."verifierKey")
BEGIN SELECT RAISE(ABORT, 'signing_key is append-only'); END;

CREATE TRIGGER "checkpoint_is_never_changed" BEFORE UPDATE ON "checkpoint"
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;

CREATE TRIGGER "checkpoint_is_never_deleted" BEFORE DELETE ON "checkpoint"
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;

CREATE TRIGGER "checkpoint_is_never_replaced" BEFORE INSERT ON "checkpoint"
WHEN EXISTS (SELECT 1 FROM "checkpoint" WHERE "treeSize" = NEW."treeSize")
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;

CREATE TRIGGER "cosignature_is_never_changed" BEFORE UPDATE ON "cosignature"
BEGIN SELECT RAISE(ABORT, 'cosignature is append-only'); END;

CREATE TRIGGER "cosignature_is_never_deleted" BEFORE DELETE ON "cosignature"
BEGIN SELECT RAISE(ABORT, 'cosignature is append-only'); END;

CREATE TRIGGER "cosignature_is_never_replaced" BEFORE INSERT ON "cosignature"
WHEN EXISTS (SELECT 1 FROM "cosignature" WHERE "id" = NEW."id" OR ("treeSize" = NEW."treeSize" AND "witness" = NEW."witness"))
BEGIN SELECT RAISE(ABORT, 'cosignature is append-only'); END;
