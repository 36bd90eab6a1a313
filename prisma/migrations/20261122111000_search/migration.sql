-- What can be found: a table of its own, kept true by triggers at the commit of whatever changes a story, a comment, a person or a keyword.
-- Why it is built so: docs/decisions/0035-search-is-a-table-of-its-own.md.

DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE EXCEPTION 'searching needs the extension pg_trgm of Postgres, and this account may not create it here (%): have it created by an administrator of the database (CREATE EXTENSION pg_trgm), then start again', SQLERRM;
END $$;

-- One spelling for a text: small letters without accents, words parted by single blanks. German umlauts may be written with an e, or bare:
-- "Häuser", "Haeuser" and "hauser" are the same. An u and an e stay two letters behind a, e and q: "Frauen", "neue", "Quelle".
-- lib/search/fold.ts says the same; a test compares them.
CREATE FUNCTION "search_fold"("language" "locale", "written" TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
  folded text := lower(normalize(written, NFKD));
BEGIN
  folded := regexp_replace(folded, '[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]', '', 'g');
  folded := replace(replace(replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'), 'ł', 'l');
  -- "E-Mail" is one word.
  folded := regexp_replace(folded, '\m([[:alnum:]])[-\u2010\u2011]([[:alnum:]]{2,})', '\1\2', 'g');
  folded := btrim(regexp_replace(folded, '[^[:alnum:]]+', ' ', 'g'));
  IF language = 'de' THEN
    folded := replace(replace(folded, 'ae', 'a'), 'oe', 'o');
    folded := regexp_replace(folded, '(?<![aeq])ue', 'u', 'g');
  END IF;
  RETURN folded;
END $$;

CREATE FUNCTION "search_vector"("language" "locale", "written" TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  -- Behind so many characters nothing is found: a vector has a limit, and no text of this kind is half as long.
  SELECT to_tsvector(CASE language WHEN 'de' THEN 'pg_catalog.german'::regconfig ELSE 'pg_catalog.english'::regconfig END,
                     public.search_fold(language, left(written, 300000)))
$$;

CREATE FUNCTION "search_head"("language" "locale", "title" TEXT, "intro" TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT setweight(public.search_vector(language, title), 'A') || setweight(public.search_vector(language, intro), 'B')
$$;

-- What is written in a text of ours, without its marks. Tags inside a word part nothing; the others do.
CREATE FUNCTION "search_plain"("html" TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
  plain text := regexp_replace(html, '</?(a|abbr|b|code|em|i|mark|s|small|span|strong|sub|sup|u|wbr)(\s[^>]*)?>', '', 'g');
BEGIN
  plain := regexp_replace(plain, '<[^>]*>', ' ', 'g');
  plain := replace(replace(replace(replace(plain, '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', '''');
  plain := replace(replace(replace(replace(plain, '&#x27;', ''''), '&nbsp;', ' '), '&shy;', ''), '&amp;', '&');
  RETURN btrim(regexp_replace(plain, '\s+', ' ', 'g'));
END $$;

CREATE TYPE "search_kind" AS ENUM ('article', 'video', 'talk', 'survey', 'study', 'topic', 'person', 'tag', 'comment');

CREATE TABLE "search_entries" (
    "id" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "kind" "search_kind" NOT NULL,
    "story_id" TEXT,
    "comment_id" TEXT,
    "person_id" TEXT,
    "tag_id" TEXT,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "person_ids" TEXT[],
    "author_ids" TEXT[],
    "tag_ids" TEXT[],
    "public_at" TIMESTAMPTZ(3),
    "head" tsvector GENERATED ALWAYS AS (public.search_head("locale", "title", "intro")) STORED,
    "words" tsvector GENERATED ALWAYS AS (public.search_head("locale", "title", "intro") || public.search_vector("locale", "body")) STORED,

    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("id", "locale"),
    CONSTRAINT "an entry is about one thing" CHECK (
      num_nonnulls("comment_id", "person_id", "tag_id") = ("kind" IN ('comment', 'person', 'tag'))::int
      AND ("story_id" IS NULL) = ("kind" IN ('person', 'tag')) AND ("public_at" IS NULL) = ("kind" IN ('person', 'tag'))
    )
);
CREATE INDEX "search_entries_story_id_idx" ON "search_entries"("story_id");
CREATE INDEX "search_entries_comment_id_idx" ON "search_entries"("comment_id");
CREATE INDEX "search_entries_person_id_idx" ON "search_entries"("person_id");
CREATE INDEX "search_entries_tag_id_idx" ON "search_entries"("tag_id");
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate = off);
CREATE INDEX "search_entries_names" ON "search_entries" USING gin ("head") WITH (fastupdate = off) WHERE "kind" IN ('person', 'tag');
CREATE INDEX "search_entries_people" ON "search_entries" USING gin ("person_ids") WITH (fastupdate = off);
CREATE INDEX "search_entries_tags" ON "search_entries" USING gin ("tag_ids") WITH (fastupdate = off);
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of the stories, people and keywords, as they are written: in them compounds are found, and what somebody meant to type. Those of
-- comments are not among them: a word that is often mistyped would count as known.
CREATE TABLE "search_words" (
    "locale" "locale" NOT NULL,
    "word" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "stem" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("locale", "word")
);
CREATE INDEX "search_words_locale_stem_idx" ON "search_words"("locale", "stem");
CREATE INDEX "search_words_alike" ON "search_words" USING gin ("folded" gin_trgm_ops);

CREATE FUNCTION "search_learn"("language" "locale", "written" TEXT) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_words (locale, word, folded, stem)
  SELECT language, unknown.word, unknown.folded, unknown.stems[1]
  FROM (
    SELECT each.word, search_fold(language, each.word) AS folded, tsvector_to_array(search_vector(language, each.word)) AS stems
    FROM (SELECT DISTINCT regexp_split_to_table(translate(written, U&'\00AD', ''), '[^[:alnum:]]+') AS word) each
    WHERE length(each.word) BETWEEN 3 AND 40 AND each.word ~ '[[:alpha:]]'
      AND NOT EXISTS (SELECT FROM search_words known WHERE known.locale = language AND known.word = each.word)
  ) unknown
  WHERE cardinality(unknown.stems) = 1
  ORDER BY unknown.word
  ON CONFLICT DO NOTHING
$$;

-- What a story says beside its text.
CREATE FUNCTION "search_spoken"("story" TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT concat_ws(' ',
    (SELECT string_agg(text, ' ' ORDER BY position) FROM transcript_turns WHERE story_id = story),
    (SELECT string_agg(q.text || coalesce(' ' || o.options, ''), ' ' ORDER BY q.position, q.id)
     FROM survey_questions q
     LEFT JOIN (SELECT question_id, string_agg(text, ' ' ORDER BY position) AS options FROM survey_options GROUP BY question_id) o ON o.question_id = q.id
     WHERE q.survey_id = story))
$$;

-- Only what is published has an entry; one with a date to come waits for it.
CREATE FUNCTION "search_index_story"("story" TEXT) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s record;
BEGIN
  -- Of two transactions that change parts of one story the second reads what the first has written.
  SELECT id, kind, locale, state, kicker, title, standfirst, body_html, published_at INTO s FROM stories WHERE id = story FOR NO KEY UPDATE;
  DELETE FROM search_entries WHERE id = story AND (s.state IS DISTINCT FROM 'published' OR locale <> s.locale);
  IF s.state IS DISTINCT FROM 'published' THEN RETURN; END IF;
  INSERT INTO search_entries AS known (id, locale, kind, story_id, title, intro, body, person_ids, author_ids, tag_ids, public_at)
  SELECT s.id, s.locale, s.kind::text::search_kind, s.id, s.title, concat_ws(' ', nullif(s.kicker, ''), s.standfirst),
         concat_ws(' ', search_plain(s.body_html), search_spoken(s.id)),
         ARRAY(SELECT DISTINCT person_id FROM credits WHERE story_id = s.id ORDER BY person_id),
         ARRAY(SELECT person_id FROM credits WHERE story_id = s.id AND role = 'author' ORDER BY person_id),
         ARRAY(SELECT tag_id FROM story_tags WHERE story_id = s.id ORDER BY tag_id),
         s.published_at
  ON CONFLICT (id, locale) DO UPDATE
    SET kind = excluded.kind, title = excluded.title, intro = excluded.intro, body = excluded.body, person_ids = excluded.person_ids,
        author_ids = excluded.author_ids, tag_ids = excluded.tag_ids, public_at = excluded.public_at
    WHERE (known.kind, known.title, known.intro, known.body, known.person_ids, known.author_ids, known.tag_ids, known.public_at)
       IS DISTINCT FROM (excluded.kind, excluded.title, excluded.intro, excluded.body, excluded.person_ids, excluded.author_ids, excluded.tag_ids, excluded.public_at);
  IF FOUND THEN
    PERFORM search_learn(locale, concat_ws(' ', title, intro, body)) FROM search_entries WHERE id = story;
  END IF;
END $$;

CREATE FUNCTION "search_index_comment"("comment" TEXT) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search_entries e WHERE e.id = comment AND NOT EXISTS (SELECT FROM comments c WHERE c.id = comment AND c.state = 'approved');
  INSERT INTO search_entries AS known (id, locale, kind, story_id, comment_id, title, intro, body, person_ids, author_ids, tag_ids, public_at)
  SELECT c.id, s.locale, 'comment', c.story_id, c.id, '', '', search_plain(c.html), '{}', '{}', '{}', c.published_at
  FROM comments c JOIN stories s ON s.id = c.story_id WHERE c.id = comment AND c.state = 'approved'
  ON CONFLICT (id, locale) DO UPDATE SET body = excluded.body, public_at = excluded.public_at;
$$;

-- Who and what stories are about has an entry in both languages; whether some public story names them is asked when somebody searches.
CREATE FUNCTION "search_index_person"("person" TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_entries (id, locale, kind, person_id, title, intro, body, person_ids, author_ids, tag_ids)
  SELECT p.id, language, 'person', p.id, p.name, concat_ws(' ', p.title, o.name), coalesce(p.bio, ''), '{}', '{}', '{}'
  FROM people p LEFT JOIN organisations o ON o.id = p.organisation_id CROSS JOIN unnest(enum_range(NULL::locale)) AS language
  WHERE p.id = person
  ON CONFLICT (id, locale) DO UPDATE SET title = excluded.title, intro = excluded.intro, body = excluded.body;
  PERFORM search_learn(locale, concat_ws(' ', title, intro, body)) FROM search_entries WHERE id = person;
END $$;

CREATE FUNCTION "search_index_tag"("tag" TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_entries (id, locale, kind, tag_id, title, intro, body, person_ids, author_ids, tag_ids)
  SELECT t.id, language, 'tag', t.id, t.name, '', '', '{}', '{}', '{}'
  FROM tags t CROSS JOIN unnest(enum_range(NULL::locale)) AS language WHERE t.id = tag
  ON CONFLICT (id, locale) DO UPDATE SET title = excluded.title;
  PERFORM search_learn(locale, title) FROM search_entries WHERE id = tag;
END $$;

-- At the end of the transaction: whatever else it does to a story is then done. What has changed nothing costs one look.
CREATE FUNCTION "search_story_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index_story(NEW.id);
  -- A comment stands in the language of its story.
  IF TG_OP = 'UPDATE' AND OLD.locale <> NEW.locale THEN
    DELETE FROM search_entries WHERE story_id = NEW.id AND kind = 'comment';
    PERFORM search_index_comment(id) FROM comments WHERE story_id = NEW.id AND state = 'approved';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "search_story_made" AFTER INSERT ON stories DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION search_story_changed();
CREATE CONSTRAINT TRIGGER "search_story_changed" AFTER UPDATE OF kind, locale, state, kicker, title, standfirst, body_html, published_at ON stories
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'published' OR OLD.state = 'published') EXECUTE FUNCTION search_story_changed();

-- For tables whose rows belong to a story: the argument says in which column.
CREATE FUNCTION "search_part_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN PERFORM search_index_story(to_jsonb(NEW) ->> TG_ARGV[0]); END IF;
  IF TG_OP <> 'INSERT' THEN
    IF TG_OP = 'DELETE' OR to_jsonb(OLD) ->> TG_ARGV[0] <> to_jsonb(NEW) ->> TG_ARGV[0] THEN PERFORM search_index_story(to_jsonb(OLD) ->> TG_ARGV[0]); END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "search_credits_changed" AFTER INSERT OR UPDATE OR DELETE ON credits
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_part_changed('story_id');
CREATE CONSTRAINT TRIGGER "search_tags_changed" AFTER INSERT OR UPDATE OR DELETE ON story_tags
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_part_changed('story_id');
CREATE CONSTRAINT TRIGGER "search_turns_changed" AFTER INSERT OR UPDATE OR DELETE ON transcript_turns
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_part_changed('story_id');
CREATE CONSTRAINT TRIGGER "search_questions_changed" AFTER INSERT OR UPDATE OR DELETE ON survey_questions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_part_changed('survey_id');

CREATE FUNCTION "search_option_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index_story(survey_id) FROM survey_questions WHERE id = coalesce(NEW.question_id, OLD.question_id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "search_options_changed" AFTER INSERT OR UPDATE OR DELETE ON survey_options
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_option_changed();

CREATE FUNCTION "search_comment_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index_comment(NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "search_comment_made" AFTER INSERT ON comments DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'approved') EXECUTE FUNCTION search_comment_changed();
CREATE CONSTRAINT TRIGGER "search_comment_changed" AFTER UPDATE OF state, html, published_at ON comments DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'approved' OR OLD.state = 'approved') EXECUTE FUNCTION search_comment_changed();

CREATE FUNCTION "search_person_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index_person(NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "search_person_changed" AFTER INSERT OR UPDATE OF name, title, bio, organisation_id ON people
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_person_changed();

CREATE FUNCTION "search_organisation_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index_person(id) FROM people WHERE organisation_id = NEW.id ORDER BY id;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "search_organisation_changed" AFTER UPDATE OF name ON organisations
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.name <> OLD.name) EXECUTE FUNCTION search_organisation_changed();

CREATE FUNCTION "search_tag_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_index_tag(NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "search_tag_changed" AFTER INSERT OR UPDATE OF name ON tags
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_tag_changed();

-- What is there already.
SELECT search_index_story(id) FROM stories WHERE state = 'published' ORDER BY id;
SELECT search_index_comment(id) FROM comments WHERE state = 'approved' ORDER BY id;
SELECT search_index_person(id) FROM people ORDER BY id;
SELECT search_index_tag(id) FROM tags ORDER BY id;
