-- The same post within ten minutes, if it is there already. Whoever asks for the same digest meanwhile waits for the end of this
-- transaction, and the query below is taken with fresh eyes after the wait: so one statement can store a comment exactly once.
CREATE FUNCTION "comment_twin"(repeated text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(repeated, 0));
  RETURN (
    SELECT id FROM comments
    WHERE repeat_digest = repeated AND posted_at > now() - interval '10 minutes' AND state <> 'withdrawn'
    ORDER BY posted_at, id
    LIMIT 1
  );
END $$;
