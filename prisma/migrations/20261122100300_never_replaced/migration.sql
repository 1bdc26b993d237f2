-- INSERT OR REPLACE deletes the old row without firing the DELETE triggers (unless a connection has
-- recursive_triggers on), so what is append-only refuses a second row for the same key itself.
CREATE TRIGGER "event_is_never_replaced" BEFORE INSERT ON "event"
WHEN EXISTS (SELECT 1 FROM "event" WHERE "seq" = NEW."seq" OR "hash" = NEW."hash")
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER "snapshot_is_never_replaced" BEFORE INSERT ON "snapshot"
WHEN EXISTS (
  SELECT 1 FROM "snapshot"
  WHERE "id" = NEW."id" OR ("sourceId" = NEW."sourceId" AND "number" = NEW."number")
)
BEGIN SELECT RAISE(ABORT, 'snapshot is append-only'); END;

CREATE TRIGGER "head_is_never_replaced" BEFORE INSERT ON "head"
WHEN EXISTS (SELECT 1 FROM "head")
BEGIN SELECT RAISE(ABORT, 'head is never replaced'); END;
