-- What a study found, who found it for whom, and the name under which it is cited (DOI) can be searched like the text of a story.
CREATE OR REPLACE FUNCTION "search_spoken"("story" TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT concat_ws(' ',
    (SELECT string_agg(text, ' ' ORDER BY position) FROM transcript_turns WHERE story_id = story),
    (SELECT string_agg(q.text || coalesce(' ' || o.options, ''), ' ' ORDER BY q.position, q.id)
     FROM survey_questions q
     LEFT JOIN (SELECT question_id, string_agg(text, ' ' ORDER BY position) AS options FROM survey_options GROUP BY question_id) o ON o.question_id = q.id
     WHERE q.survey_id = story),
    (SELECT string_agg(concat_ws(' ', title, nullif(text, '')), ' ' ORDER BY position) FROM study_findings WHERE study_id = story),
    (SELECT concat_ws(' ', nullif(array_to_string(authors, '; '), ''), nullif(institute, ''), nullif(client, ''), nullif(doi, ''))
     FROM studies WHERE story_id = story))
$$;

CREATE CONSTRAINT TRIGGER "search_studies_changed" AFTER INSERT OR UPDATE OR DELETE ON studies
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_part_changed('story_id');
CREATE CONSTRAINT TRIGGER "search_findings_changed" AFTER INSERT OR UPDATE OR DELETE ON study_findings
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION search_part_changed('study_id');

SELECT search_index_story(id) FROM stories WHERE kind = 'study' AND state = 'published' ORDER BY id;
