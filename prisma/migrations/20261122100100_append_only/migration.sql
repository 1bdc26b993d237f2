-- Nobody rewrites the log, a capture, or how far the log has come: whoever tries is refused here.
CREATE TRIGGER "event_is_never_changed" BEFORE UPDATE ON "event"
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER "event_is_never_deleted" BEFORE DELETE ON "event"
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER "snapshot_is_never_changed" BEFORE UPDATE ON "snapshot"
BEGIN SELECT RAISE(ABORT, 'snapshot is append-only'); END;

CREATE TRIGGER "snapshot_is_never_deleted" BEFORE DELETE ON "snapshot"
BEGIN SELECT RAISE(ABORT, 'snapshot is append-only'); END;

CREATE TRIGGER "head_never_goes_back" BEFORE UPDATE ON "head" WHEN NEW."seq" < OLD."seq"
BEGIN SELECT RAISE(ABORT, 'head never goes back'); END;

CREATE TRIGGER "head_is_never_deleted" BEFORE DELETE ON "head"
BEGIN SELECT RAISE(ABORT, 'head is never deleted'); END;

-- The log begins at 0 with the hash of nothing.
INSERT INTO "head" ("id", "seq", "hash")
VALUES (1, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
