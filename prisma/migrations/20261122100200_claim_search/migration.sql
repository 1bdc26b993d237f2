-- Full text of claims. Contentless: the words live in their own tables, here only the index.
CREATE VIRTUAL TABLE "claim_search" USING fts5(
  statement, quote, speaker, affiliation,
  content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 2"
);

-- What is searched of a claim. A speaker is found by every name it goes by, and by those of the
-- speakers it was merged into.
CREATE VIEW "claim_search_text" AS
SELECT c."id" AS "id", c."statement" AS "statement", c."quote" AS "quote",
  coalesce(c."speakerAsWorded", '') || ' ' || coalesce(c."suggestedSpeaker", '') || ' ' ||
  coalesce((
    WITH RECURSIVE up("id") AS (
      SELECT c."speakerId"
      UNION
      SELECT s."mergedIntoId" FROM "speaker" s JOIN up ON s."id" = up."id"
      WHERE s."mergedIntoId" IS NOT NULL
    )
    SELECT group_concat(a."alias", ' ') FROM "speaker_alias" a JOIN up ON a."speakerId" = up."id"
  ), '') AS "speaker",
  coalesce(c."affiliationAsWorded", '') || ' ' || coalesce((
    SELECT a."role" || ' ' || coalesce(a."organisation", '') FROM "affiliation" a WHERE a."id" = c."affiliationId"
  ), '') AS "affiliation"
FROM "claim" c;

CREATE TRIGGER "claim_search_insert" AFTER INSERT ON "claim" BEGIN
  INSERT INTO "claim_search"(rowid, statement, quote, speaker, affiliation)
  SELECT "id", "statement", "quote", "speaker", "affiliation" FROM "claim_search_text" WHERE "id" = NEW."id";
END;

CREATE TRIGGER "claim_search_update"
AFTER UPDATE OF "statement", "quote", "speakerId", "suggestedSpeaker", "speakerAsWorded", "affiliationAsWorded", "affiliationId" ON "claim" BEGIN
  DELETE FROM "claim_search" WHERE rowid = NEW."id";
  INSERT INTO "claim_search"(rowid, statement, quote, speaker, affiliation)
  SELECT "id", "statement", "quote", "speaker", "affiliation" FROM "claim_search_text" WHERE "id" = NEW."id";
END;

CREATE TRIGGER "claim_search_delete" AFTER DELETE ON "claim" BEGIN
  DELETE FROM "claim_search" WHERE rowid = OLD."id";
END;

-- A name gained or lost is felt by the claims of the speaker and of all that were merged into it.
CREATE TRIGGER "claim_search_alias_insert" AFTER INSERT ON "speaker_alias" BEGIN
  DELETE FROM "claim_search" WHERE rowid IN (
    WITH RECURSIVE down("id") AS (
      SELECT NEW."speakerId"
      UNION
      SELECT s."id" FROM "speaker" s JOIN down ON s."mergedIntoId" = down."id"
    )
    SELECT c."id" FROM "claim" c JOIN down ON c."speakerId" = down."id"
  );
  INSERT INTO "claim_search"(rowid, statement, quote, speaker, affiliation)
  SELECT "id", "statement", "quote", "speaker", "affiliation" FROM "claim_search_text"
  WHERE "id" IN (
    WITH RECURSIVE down("id") AS (
      SELECT NEW."speakerId"
      UNION
      SELECT s."id" FROM "speaker" s JOIN down ON s."mergedIntoId" = down."id"
    )
    SELECT c."id" FROM "claim" c JOIN down ON c."speakerId" = down."id"
  );
END;

CREATE TRIGGER "claim_search_alias_delete" AFTER DELETE ON "speaker_alias" BEGIN
  DELETE FROM "claim_search" WHERE rowid IN (
    WITH RECURSIVE down("id") AS (
      SELECT OLD."speakerId"
      UNION
      SELECT s."id" FROM "speaker" s JOIN down ON s."mergedIntoId" = down."id"
    )
    SELECT c."id" FROM "claim" c JOIN down ON c."speakerId" = down."id"
  );
  INSERT INTO "claim_search"(rowid, statement, quote, speaker, affiliation)
  SELECT "id", "statement", "quote", "speaker", "affiliation" FROM "claim_search_text"
  WHERE "id" IN (
    WITH RECURSIVE down("id") AS (
      SELECT OLD."speakerId"
      UNION
      SELECT s."id" FROM "speaker" s JOIN down ON s."mergedIntoId" = down."id"
    )
    SELECT c."id" FROM "claim" c JOIN down ON c."speakerId" = down."id"
  );
END;

CREATE TRIGGER "claim_search_merge" AFTER UPDATE OF "mergedIntoId" ON "speaker" BEGIN
  DELETE FROM "claim_search" WHERE rowid IN (
    WITH RECURSIVE down("id") AS (
      SELECT NEW."id"
      UNION
      SELECT s."id" FROM "speaker" s JOIN down ON s."mergedIntoId" = down."id"
    )
    SELECT c."id" FROM "claim" c JOIN down ON c."speakerId" = down."id"
  );
  INSERT INTO "claim_search"(rowid, statement, quote, speaker, affiliation)
  SELECT "id", "statement", "quote", "speaker", "affiliation" FROM "claim_search_text"
  WHERE "id" IN (
    WITH RECURSIVE down("id") AS (
      SELECT NEW."id"
      UNION
      SELECT s."id" FROM "speaker" s JOIN down ON s."mergedIntoId" = down."id"
    )
    SELECT c."id" FROM "claim" c JOIN down ON c."speakerId" = down."id"
  );
END;

CREATE TRIGGER "claim_search_affiliation" AFTER UPDATE OF "role", "organisation" ON "affiliation" BEGIN
  DELETE FROM "claim_search" WHERE rowid IN (SELECT "id" FROM "claim" WHERE "affiliationId" = NEW."id");
  INSERT INTO "claim_search"(rowid, statement, quote, speaker, affiliation)
  SELECT "id", "statement", "quote", "speaker", "affiliation" FROM "claim_search_text"
  WHERE "id" IN (SELECT "id" FROM "claim" WHERE "affiliationId" = NEW."id");
END;
