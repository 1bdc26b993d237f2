-- CreateTable
CREATE TABLE "head" (
    "id" INTEGER NOT NULL PRIMARY KEY CHECK ("id" = 1),
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "event" (
    "seq" INTEGER NOT NULL PRIMARY KEY,
    "at" TEXT NOT NULL,
    "actorId" INTEGER,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "seal" TEXT,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "member" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("role" IN ('checker', 'editor', 'auditor', 'admin')),
    CHECK ("status" IN ('active', 'disabled'))
);

-- CreateTable
CREATE TABLE "credential" (
    "memberId" INTEGER NOT NULL PRIMARY KEY,
    "passwordHash" TEXT NOT NULL,
    "changedAt" TEXT NOT NULL,
    CONSTRAINT "credential_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tokenHash" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,
    "revokedAt" TEXT,
    CHECK ("role" IN ('checker', 'editor', 'auditor', 'admin')),
    CONSTRAINT "invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "session" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tokenHash" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "endedAt" TEXT,
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    CONSTRAINT "session_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "url" TEXT,
    "language" TEXT,
    "publishedOn" TEXT,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("kind" IN ('article', 'page', 'transcript', 'post'))
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "fileName" TEXT,
    "mediaType" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "extractorName" TEXT NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    "rawSha256" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,
    "capturedAt" TEXT NOT NULL,
    "capturedById" INTEGER,
    "text" TEXT NOT NULL,
    "rawBytes" BLOB NOT NULL,
    CONSTRAINT "snapshot_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "extraction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "snapshotId" INTEGER NOT NULL,
    "engineName" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "engineModel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "proposalCount" INTEGER,
    "startedAt" TEXT NOT NULL,
    "endedAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("state" IN ('running', 'completed', 'failed')),
    CONSTRAINT "extraction_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "snapshotId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "speakerId" INTEGER,
    "suggestedSpeaker" TEXT,
    "suggestedSpeakerType" TEXT,
    "speakerAsWorded" TEXT,
    "affiliationAsWorded" TEXT,
    "affiliationId" INTEGER,
    "viaId" INTEGER,
    "saidOn" TEXT,
    "startOffset" INTEGER NOT NULL,
    "extractionId" INTEGER,
    "confidence" REAL,
    "checkworthiness" REAL,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER,
    "acceptedAt" TEXT,
    "acceptedById" INTEGER,
    "dismissedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("status" IN ('proposed', 'open', 'in_review', 'rated', 'verdict_submitted', 'returned', 'approved', 'published', 'corrected', 'withdrawn', 'dismissed')),
    CHECK ("origin" IN ('engine', 'member')),
    CHECK ("kind" IN ('direct', 'indirect', 'mixed')),
    CHECK ("act" IN ('statement', 'attitude')),
    CHECK ("confidence" IS NULL OR "confidence" BETWEEN 0 AND 1),
    CHECK ("viaId" IS NULL OR "viaId" <> "id"),
    CONSTRAINT "claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_affiliationId_fkey" FOREIGN KEY ("affiliationId") REFERENCES "affiliation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_extractionId_fkey" FOREIGN KEY ("extractionId") REFERENCES "extraction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_viaId_fkey" FOREIGN KEY ("viaId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "claim_span" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "startOffset" INTEGER NOT NULL,
    "endOffset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    CHECK ("role" IN ('content', 'cue', 'speaker', 'affiliation')),
    CHECK ("startOffset" >= 0 AND "endOffset" > "startOffset"),
    CONSTRAINT "claim_span_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "wikidataId" TEXT,
    "mergedIntoId" INTEGER,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK ("kind" IN ('person', 'organisation', 'group', 'unnamed')),
    CHECK ("mergedIntoId" IS NULL OR "mergedIntoId" <> "id"),
    CONSTRAINT "speaker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "speaker_alias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "speakerId" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "speaker_alias_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "affiliation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "speakerId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "organisation" TEXT,
    "fromDate" TEXT,
    "toDate" TEXT,
    "snapshotId" INTEGER,
    "startOffset" INTEGER,
    "endOffset" INTEGER,
    "exact" TEXT,
    "referenceUrl" TEXT,
    "referenceTitle" TEXT,
    "createdAt" TEXT NOT NULL,
    "createdById" INTEGER,
    "retractedAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "affiliation_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "affiliation_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "event_hash_key" ON "event"("hash");

-- CreateIndex
CREATE INDEX "event_subjectType_subjectId_seq_idx" ON "event"("subjectType", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "event_actorId_seq_idx" ON "event"("actorId", "seq");

-- CreateIndex
CREATE INDEX "event_type_seq_idx" ON "event"("type", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "member_email_key" ON "member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "session_tokenHash_key" ON "session"("tokenHash");

-- CreateIndex
CREATE INDEX "session_memberId_endedAt_idx" ON "session"("memberId", "endedAt");

-- CreateIndex
CREATE INDEX "source_publishedOn_idx" ON "source"("publishedOn");

-- CreateIndex
CREATE INDEX "snapshot_textSha256_idx" ON "snapshot"("textSha256");

-- CreateIndex
CREATE INDEX "snapshot_rawSha256_idx" ON "snapshot"("rawSha256");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_sourceId_number_key" ON "snapshot"("sourceId", "number");

-- CreateIndex
CREATE INDEX "extraction_snapshotId_idx" ON "extraction"("snapshotId");

-- CreateIndex
CREATE INDEX "claim_snapshotId_startOffset_idx" ON "claim"("snapshotId", "startOffset");

-- CreateIndex
CREATE INDEX "claim_sourceId_id_idx" ON "claim"("sourceId", "id");

-- CreateIndex
CREATE INDEX "claim_act_id_status_kind_sourceId_speakerId_idx" ON "claim"("act", "id", "status", "kind", "sourceId", "speakerId");

-- CreateIndex
CREATE INDEX "claim_status_id_idx" ON "claim"("status", "id");

-- CreateIndex
CREATE INDEX "claim_confidence_id_idx" ON "claim"("confidence", "id");

-- CreateIndex
CREATE INDEX "claim_speakerId_id_idx" ON "claim"("speakerId", "id");

-- CreateIndex
CREATE INDEX "claim_acceptedById_id_idx" ON "claim"("acceptedById", "id");

-- CreateIndex
CREATE INDEX "claim_viaId_idx" ON "claim"("viaId");

-- CreateIndex
CREATE INDEX "claim_affiliationId_idx" ON "claim"("affiliationId");

-- CreateIndex
CREATE UNIQUE INDEX "claim_span_claimId_role_ordinal_key" ON "claim_span"("claimId", "role", "ordinal");

-- CreateIndex
CREATE INDEX "speaker_mergedIntoId_idx" ON "speaker"("mergedIntoId");

-- CreateIndex
CREATE INDEX "speaker_foldedName_idx" ON "speaker"("foldedName");

-- CreateIndex
CREATE INDEX "speaker_alias_folded_idx" ON "speaker_alias"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_alias_speakerId_folded_key" ON "speaker_alias"("speakerId", "folded");

-- CreateIndex
CREATE INDEX "affiliation_speakerId_idx" ON "affiliation"("speakerId");
