-- A word goes with the last story, person or keyword that has it: what was taken down is not even proposed as a word that somebody may have meant.
CREATE FUNCTION "search_forget"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone text[] := tsvector_to_array(OLD.words);
BEGIN
  IF TG_OP = 'UPDATE' THEN
    gone := ARRAY(SELECT unnest(gone) EXCEPT SELECT unnest(tsvector_to_array(NEW.words)));
  END IF;
  DELETE FROM search_words w
  WHERE w.locale = OLD.locale AND w.stem = ANY(gone)
    AND NOT EXISTS (SELECT FROM search_entries e
                    WHERE e.words @@ ('''' || replace(w.stem, '''', '''''') || '''')::tsquery AND e.locale = w.locale AND e.kind <> 'comment');
  RETURN NULL;
END $$;
CREATE TRIGGER "search_forget" AFTER DELETE ON search_entries
  FOR EACH ROW WHEN (OLD.kind <> 'comment') EXECUTE FUNCTION search_forget();
CREATE TRIGGER "search_forget_changed" AFTER UPDATE OF title, intro, body ON search_entries
  FOR EACH ROW WHEN (OLD.kind <> 'comment' AND (OLD.title, OLD.intro, OLD.body) IS DISTINCT FROM (NEW.title, NEW.intro, NEW.body)) EXECUTE FUNCTION search_forget();
