-- Reviews, annotations, links, disputes, verdicts, carried claims and signed tree heads.
-- AlterTable
ALTER TABLE "claim" ADD COLUMN "publishedAt" TEXT;

-- CreateTable
CREATE TABLE "review" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "openedAt" TEXT NOT NULL,
    "openedById" INTEGER,
    "closedAt" TEXT,
    "closedById" INTEGER,
    "closedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("state" IN ('open', 'closed')),
    CHECK ("round" >= 1),
    CONSTRAINT "review_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reviewId" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "dueOn" TEXT,
    "hidesSpeaker" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "assignedAt" TEXT NOT NULL,
    "assignedById" INTEGER,
    "endedAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("state" IN ('waiting', 'done', 'handed_back', 'taken_off')),
    CONSTRAINT "assignment_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "assignment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "assignment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rating" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reviewId" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "assignmentId" INTEGER,
    "scaleVersion" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "blind" BOOLEAN NOT NULL,
    "speakerHidden" BOOLEAN NOT NULL,
    "supersedesId" INTEGER,
    "givenAt" TEXT NOT NULL,
    CHECK ("confidence" IN ('low', 'medium', 'high')),
    CONSTRAINT "rating_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "rating_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "rating_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "rating_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "rating_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "rating" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "ratingId" INTEGER,
    "verdictVersionId" INTEGER,
    "stance" TEXT NOT NULL,
    "snapshotId" INTEGER,
    "startOffset" INTEGER,
    "endOffset" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "url" TEXT,
    "title" TEXT,
    "publisher" TEXT,
    "accessedOn" TEXT,
    "quotation" TEXT,
    "fileSha256" TEXT,
    "addedAt" TEXT NOT NULL,
    "addedById" INTEGER,
    CHECK ("stance" IN ('supports', 'refutes', 'context')),
    CHECK (("ratingId" IS NULL) <> ("verdictVersionId" IS NULL)),
    CHECK (("snapshotId" IS NOT NULL AND "startOffset" >= 0 AND "endOffset" > "startOffset" AND "exact" IS NOT NULL) OR ("snapshotId" IS NULL AND "title" IS NOT NULL)),
    CONSTRAINT "evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "evidence_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "evidence_verdictVersionId_fkey" FOREIGN KEY ("verdictVersionId") REFERENCES "verdict_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "evidence_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "adjudication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reviewId" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "openedAt" TEXT NOT NULL,
    "openedById" INTEGER,
    "value" TEXT,
    "scaleVersion" INTEGER,
    "resolution" TEXT,
    "resolvedAt" TEXT,
    "resolvedById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("cause" IN ('spread', 'even_split', 'asked')),
    CONSTRAINT "adjudication_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "annotation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER,
    "snapshotId" INTEGER,
    "adjudicationId" INTEGER,
    "threadId" INTEGER,
    "motivation" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "startOffset" INTEGER,
    "endOffset" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER NOT NULL,
    "editedAt" TEXT,
    "resolvedAt" TEXT,
    "resolvedById" INTEGER,
    "withdrawnAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("motivation" IN ('commenting', 'questioning', 'replying', 'highlighting', 'describing', 'linking', 'assessing', 'editing')),
    CHECK ("claimId" IS NOT NULL OR "snapshotId" IS NOT NULL),
    CHECK ("startOffset" IS NULL OR ("snapshotId" IS NOT NULL AND "startOffset" >= 0 AND "endOffset" > "startOffset" AND "exact" IS NOT NULL)),
    CHECK ("threadId" IS NULL OR "threadId" <> "id"),
    CONSTRAINT "annotation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "annotation_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "annotation_adjudicationId_fkey" FOREIGN KEY ("adjudicationId") REFERENCES "adjudication" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "annotation_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "annotation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "annotation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "annotation_mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "annotationId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    CONSTRAINT "annotation_mention_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "annotation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "annotation_mention_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "claim_link" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromClaimId" INTEGER NOT NULL,
    "toClaimId" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER,
    "decidedAt" TEXT,
    "decidedById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("type" IN ('contradicts', 'supports', 'repeats', 'narrows', 'updates')),
    CHECK ("state" IN ('suggested', 'decided', 'rejected', 'removed')),
    CHECK ("confidence" IN ('low', 'medium', 'high')),
    CHECK ("fromClaimId" <> "toClaimId"),
    CHECK ("type" <> 'contradicts' OR "fromClaimId" < "toClaimId"),
    CONSTRAINT "claim_link_fromClaimId_fkey" FOREIGN KEY ("fromClaimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_link_toClaimId_fkey" FOREIGN KEY ("toClaimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "question" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "conclusion" TEXT,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("state" IN ('open', 'settled'))
);

-- CreateTable
CREATE TABLE "dispute_side" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "disputeId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    CONSTRAINT "dispute_side_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "dispute" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "dispute_claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "disputeId" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "side" INTEGER NOT NULL,
    CONSTRAINT "dispute_claim_disputeId_fkey" FOREIGN KEY ("disputeId") REFERENCES "dispute" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "dispute_claim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verdict" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "currentNumber" INTEGER NOT NULL,
    "publishedNumber" INTEGER,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("status" IN ('draft', 'submitted', 'returned', 'approved', 'published', 'corrected', 'withdrawn')),
    CONSTRAINT "verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verdict_version" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "verdictId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "reviewId" INTEGER NOT NULL,
    "scaleVersion" INTEGER NOT NULL,
    "ruling" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "differsBecause" TEXT,
    "writtenAt" TEXT NOT NULL,
    "writtenById" INTEGER NOT NULL,
    CONSTRAINT "verdict_version_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "verdict" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verdict_basis" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "verdictVersionId" INTEGER NOT NULL,
    "ratingId" INTEGER NOT NULL,
    CONSTRAINT "verdict_basis_verdictVersionId_fkey" FOREIGN KEY ("verdictVersionId") REFERENCES "verdict_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "verdict_basis_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verdict_citation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "verdictVersionId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "evidenceId" INTEGER NOT NULL,
    CONSTRAINT "verdict_citation_verdictVersionId_fkey" FOREIGN KEY ("verdictVersionId") REFERENCES "verdict_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "verdict_citation_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "approval" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "verdictVersionId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "givenAt" TEXT NOT NULL,
    CHECK ("decision" IN ('approved', 'returned')),
    CHECK ("decision" = 'approved' OR "reason" IS NOT NULL),
    CONSTRAINT "approval_verdictVersionId_fkey" FOREIGN KEY ("verdictVersionId") REFERENCES "verdict_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "approval_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "approval_passage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "approvalId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "startOffset" INTEGER NOT NULL,
    "endOffset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "comment" TEXT,
    CHECK ("field" IN ('summary', 'explanation')),
    CHECK ("startOffset" >= 0 AND "endOffset" > "startOffset"),
    CONSTRAINT "approval_passage_approvalId_fkey" FOREIGN KEY ("approvalId") REFERENCES "approval" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "publication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "verdictId" INTEGER NOT NULL,
    "verdictVersionId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "notice" TEXT,
    "publishedAt" TEXT NOT NULL,
    "publishedById" INTEGER NOT NULL,
    CHECK ("kind" IN ('published', 'corrected', 'withdrawn')),
    CHECK ("kind" = 'published' OR "notice" IS NOT NULL),
    CONSTRAINT "publication_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "verdict" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "publication_verdictVersionId_fkey" FOREIGN KEY ("verdictVersionId") REFERENCES "verdict_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "carrying" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "fromSnapshotId" INTEGER NOT NULL,
    "toSnapshotId" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "carriedAt" TEXT NOT NULL,
    "decidedAt" TEXT,
    "decidedById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("outcome" IN ('same', 'moved', 'altered', 'gone', 'undecided')),
    CHECK ("method" IN ('exact', 'approximate', 'person')),
    CHECK ("score" BETWEEN 0 AND 1),
    CONSTRAINT "carrying_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "carrying_toSnapshotId_fkey" FOREIGN KEY ("toSnapshotId") REFERENCES "snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "carrying_span" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "carryingId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "startOffset" INTEGER NOT NULL,
    "endOffset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    CHECK ("role" IN ('content', 'cue', 'speaker', 'affiliation')),
    CHECK ("startOffset" >= 0 AND "endOffset" > "startOffset"),
    CONSTRAINT "carrying_span_carryingId_fkey" FOREIGN KEY ("carryingId") REFERENCES "carrying" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "signing_key" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "verifierKey" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "endorsement" TEXT
);

-- CreateTable
CREATE TABLE "checkpoint" (
    "treeSize" INTEGER NOT NULL PRIMARY KEY,
    "rootHash" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "signedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "cosignature" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "treeSize" INTEGER NOT NULL,
    "witness" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "receivedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "tree_hash" (
    "level" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("level", "position")
);

-- CreateTable
CREATE TABLE "draft" (
    "memberId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "savedAt" TEXT NOT NULL,

    PRIMARY KEY ("memberId", "kind", "subject")
);

-- CreateTable
CREATE TABLE "saved_filter" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "memberId" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "seen_mark" (
    "memberId" INTEGER NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "seenAt" TEXT NOT NULL,

    PRIMARY KEY ("memberId", "subjectType", "subjectId")
);

-- CreateIndex
CREATE INDEX "review_state_id_idx" ON "review"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_claimId_round_key" ON "review"("claimId", "round");

-- CreateIndex
CREATE INDEX "assignment_memberId_state_dueOn_id_idx" ON "assignment"("memberId", "state", "dueOn", "id");

-- CreateIndex
CREATE INDEX "assignment_reviewId_idx" ON "assignment"("reviewId");

-- CreateIndex
CREATE INDEX "assignment_claimId_idx" ON "assignment"("claimId");

-- CreateIndex
CREATE INDEX "assignment_state_dueOn_id_idx" ON "assignment"("state", "dueOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_supersedesId_key" ON "rating"("supersedesId");

-- CreateIndex
CREATE INDEX "rating_reviewId_memberId_idx" ON "rating"("reviewId", "memberId");

-- CreateIndex
CREATE INDEX "rating_memberId_id_idx" ON "rating"("memberId", "id");

-- CreateIndex
CREATE INDEX "rating_claimId_idx" ON "rating"("claimId");

-- CreateIndex
CREATE INDEX "evidence_claimId_idx" ON "evidence"("claimId");

-- CreateIndex
CREATE INDEX "evidence_ratingId_idx" ON "evidence"("ratingId");

-- CreateIndex
CREATE INDEX "evidence_verdictVersionId_idx" ON "evidence"("verdictVersionId");

-- CreateIndex
CREATE INDEX "evidence_snapshotId_idx" ON "evidence"("snapshotId");

-- CreateIndex
CREATE UNIQUE INDEX "adjudication_reviewId_key" ON "adjudication"("reviewId");

-- CreateIndex
CREATE INDEX "adjudication_claimId_idx" ON "adjudication"("claimId");

-- CreateIndex
CREATE INDEX "adjudication_resolvedAt_id_idx" ON "adjudication"("resolvedAt", "id");

-- CreateIndex
CREATE INDEX "annotation_claimId_id_idx" ON "annotation"("claimId", "id");

-- CreateIndex
CREATE INDEX "annotation_snapshotId_startOffset_idx" ON "annotation"("snapshotId", "startOffset");

-- CreateIndex
CREATE INDEX "annotation_adjudicationId_idx" ON "annotation"("adjudicationId");

-- CreateIndex
CREATE INDEX "annotation_threadId_idx" ON "annotation"("threadId");

-- CreateIndex
CREATE INDEX "annotation_mention_memberId_idx" ON "annotation_mention"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "annotation_mention_annotationId_memberId_key" ON "annotation_mention"("annotationId", "memberId");

-- CreateIndex
CREATE INDEX "claim_link_toClaimId_idx" ON "claim_link"("toClaimId");

-- CreateIndex
CREATE INDEX "claim_link_state_type_idx" ON "claim_link"("state", "type");

-- CreateIndex
CREATE UNIQUE INDEX "claim_link_fromClaimId_toClaimId_type_key" ON "claim_link"("fromClaimId", "toClaimId", "type");

-- CreateIndex
CREATE INDEX "dispute_state_id_idx" ON "dispute"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dispute_side_disputeId_ordinal_key" ON "dispute_side"("disputeId", "ordinal");

-- CreateIndex
CREATE INDEX "dispute_claim_claimId_idx" ON "dispute_claim"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "dispute_claim_disputeId_claimId_key" ON "dispute_claim"("disputeId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_claimId_key" ON "verdict"("claimId");

-- CreateIndex
CREATE INDEX "verdict_status_id_idx" ON "verdict"("status", "id");

-- CreateIndex
CREATE INDEX "verdict_version_writtenById_idx" ON "verdict_version"("writtenById");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_version_verdictId_number_key" ON "verdict_version"("verdictId", "number");

-- CreateIndex
CREATE INDEX "verdict_basis_ratingId_idx" ON "verdict_basis"("ratingId");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_basis_verdictVersionId_ratingId_key" ON "verdict_basis"("verdictVersionId", "ratingId");

-- CreateIndex
CREATE INDEX "verdict_citation_evidenceId_idx" ON "verdict_citation"("evidenceId");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_citation_verdictVersionId_ordinal_key" ON "verdict_citation"("verdictVersionId", "ordinal");

-- CreateIndex
CREATE INDEX "approval_memberId_idx" ON "approval"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "approval_verdictVersionId_memberId_key" ON "approval"("verdictVersionId", "memberId");

-- CreateIndex
CREATE INDEX "approval_passage_approvalId_idx" ON "approval_passage"("approvalId");

-- CreateIndex
CREATE INDEX "publication_verdictId_id_idx" ON "publication"("verdictId", "id");

-- CreateIndex
CREATE INDEX "publication_publishedAt_id_idx" ON "publication"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "carrying_toSnapshotId_outcome_idx" ON "carrying"("toSnapshotId", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "carrying_claimId_toSnapshotId_key" ON "carrying"("claimId", "toSnapshotId");

-- CreateIndex
CREATE UNIQUE INDEX "carrying_span_carryingId_role_ordinal_key" ON "carrying_span"("carryingId", "role", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "signing_key_verifierKey_key" ON "signing_key"("verifierKey");

-- CreateIndex
CREATE UNIQUE INDEX "cosignature_treeSize_witness_key" ON "cosignature"("treeSize", "witness");

-- CreateIndex
CREATE UNIQUE INDEX "saved_filter_memberId_place_name_key" ON "saved_filter"("memberId", "place", "name");
