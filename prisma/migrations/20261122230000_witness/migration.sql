-- Those outside whose signatures under the log's checkpoints are kept.
CREATE TABLE "witness" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "verifierKey" TEXT NOT NULL,
    "addedAt" TEXT NOT NULL,
    "retiredAt" TEXT
);

CREATE UNIQUE INDEX "witness_verifierKey_key" ON "witness"("verifierKey");
