-- What the database refuses, whatever the program believes.

ALTER TABLE "users"
  ADD CONSTRAINT "an address is kept in lower case" CHECK ("email" = lower("email"));

CREATE UNIQUE INDEX "organisations_one_publisher" ON "organisations" (("is_publisher")) WHERE "is_publisher";

ALTER TABLE "media"
  ADD CONSTRAINT "a file lies in the media folder itself" CHECK ("file" ~ '^[a-z0-9-]+\.[a-z0-9]+$'),
  ADD CONSTRAINT "sizes are positive" CHECK ("bytes" >= 0 AND "width" > 0 AND "height" > 0 AND "duration_seconds" > 0);

ALTER TABLE "stories"
  ADD CONSTRAINT "a slug is an address" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "a published story has a date, a title and a standfirst" CHECK (
    "state" <> 'published' OR ("published_at" IS NOT NULL AND "title" <> '' AND "standfirst" <> '')
  ),
  ADD CONSTRAINT "a published text is not empty" CHECK ("state" <> 'published' OR "kind" = 'video' OR "body_html" <> ''),
  ADD CONSTRAINT "a story taken down says when" CHECK ("state" <> 'taken_down' OR "taken_down_at" IS NOT NULL),
  ADD CONSTRAINT "counts are not negative" CHECK ("comment_count" >= 0 AND "last_comment_number" >= "comment_count");

ALTER TABLE "videos"
  ADD CONSTRAINT "only a video has a film" CHECK ("kind" = 'video');

ALTER TABLE "comments"
  ADD CONSTRAINT "an id is sixteen characters" CHECK (length("id") = 16),
  ADD CONSTRAINT "a thread is at most 32 replies deep" CHECK ("depth" BETWEEN 0 AND 32),
  ADD CONSTRAINT "a path ends in the comment and is as long as it is deep" CHECK (
    right("path", 16) = "id" AND length("path") = ("depth" + 1) * 16
  ),
  ADD CONSTRAINT "only a root has no parent" CHECK (("depth" = 0) = ("parent_id" IS NULL)),
  ADD CONSTRAINT "an approved comment is numbered, dated and not erased" CHECK (
    "state" <> 'approved' OR ("number" IS NOT NULL AND "published_at" IS NOT NULL AND "shown" AND "erased_at" IS NULL AND "html" <> '')
  ),
  ADD CONSTRAINT "a number is given with the first publication" CHECK (("number" IS NULL) = ("published_at" IS NULL)),
  ADD CONSTRAINT "a comment has a name and a text of bounded size" CHECK (
    length("source") <= 10000 AND length("author_name") <= 80
    AND ("erased_at" IS NOT NULL OR ("source" <> '' AND "author_name" <> ''))
  ),
  ADD CONSTRAINT "an erased comment keeps nothing personal" CHECK (
    "erased_at" IS NULL
    OR ("source" = '' AND "html" = '' AND "author_name" = '' AND "author_email" IS NULL AND "author_url" IS NULL
        AND "person_id" IS NULL AND "address_digest" IS NULL AND "sender_digest" IS NULL)
  );

-- The thread as a page reads it: what has a place, in order.
CREATE INDEX "comments_shown" ON "comments" ("story_id", "path") WHERE "shown";

ALTER TABLE "screenings"
  ADD CONSTRAINT "a probability is between 0 and 1" CHECK ("probability" BETWEEN 0 AND 1 AND "hold_at" BETWEEN 0 AND 1 AND "spam_at" BETWEEN 0 AND 1),
  ADD CONSTRAINT "who waits says for what" CHECK (("verdict" = 'wait') = (cardinality("waiting_for") > 0));

ALTER TABLE "decisions"
  ADD CONSTRAINT "a person's decision names the person when it is made" CHECK ("actor" = 'person' OR "user_id" IS NULL),
  ADD CONSTRAINT "a decision changes something" CHECK ("from_state" <> "to_state");

ALTER TABLE "notices"
  ADD CONSTRAINT "a decided notice says when" CHECK (("state" = 'open') = ("decided_at" IS NULL));

ALTER TABLE "site_settings"
  ADD CONSTRAINT "there is one site" CHECK ("id" = 'site');
INSERT INTO "site_settings" ("id") VALUES ('site');

-- A reply hangs below its parent's path.
CREATE FUNCTION "comment_path_fits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.path <> (SELECT path FROM comments WHERE id = NEW.parent_id AND story_id = NEW.story_id) || NEW.id THEN
    RAISE EXCEPTION 'comment % does not hang below its parent', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "comment_path_fits" BEFORE INSERT OR UPDATE OF path, parent_id, story_id ON comments
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION comment_path_fits();

-- Every state but the first is somebody's decision; and the filter lets out only what it has screened with the verdict publish.
-- Checked at commit, so one statement may write both rows in any order.
CREATE FUNCTION "comment_state_is_decided"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM decisions d
    WHERE d.comment_id = NEW.id AND d.to_state = NEW.state
      AND (NEW.state <> 'approved' OR d.actor = 'person' OR (
        d.actor = 'filter' AND EXISTS (SELECT FROM screenings s WHERE s.comment_id = NEW.id AND s.verdict = 'publish')))
  ) THEN
    RAISE EXCEPTION 'nobody decided that comment % is %', NEW.id, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "comment_is_decided_at_birth" AFTER INSERT ON comments
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state <> 'screening') EXECUTE FUNCTION comment_state_is_decided();
CREATE CONSTRAINT TRIGGER "comment_state_is_decided" AFTER UPDATE OF state ON comments
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state IS DISTINCT FROM OLD.state) EXECUTE FUNCTION comment_state_is_decided();

-- A machine never overrules a person.
CREATE FUNCTION "machine_does_not_overrule"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM decisions WHERE comment_id = NEW.comment_id AND actor = 'person') THEN
    RAISE EXCEPTION 'a person has decided on comment %', NEW.comment_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "machine_does_not_overrule" BEFORE INSERT ON decisions
  FOR EACH ROW WHEN (NEW.actor = 'filter') EXECUTE FUNCTION machine_does_not_overrule();
