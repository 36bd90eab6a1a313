// What a topic may order: a chapter of each kind.
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { castVote } from "#lib/surveys/commands";
import { voterOf } from "#lib/surveys/voting/token";
import { aClient, aStory } from "#tests/support/factories";
import { aStudy } from "#tests/support/studies";
import { anyAnswer, aSurvey } from "#tests/support/surveys";
import { aTalk } from "#tests/support/talks";

const yesterday = () => new Date(Date.now() - 86_400_000);

/** An article that was corrected, a film of the sample, a talk, a survey that is open and one that is over, and a study. */
export async function chaptersOfEachKind() {
  const article = await aStory();
  const correction = { id: newId(), storyId: article.id, text: "Es waren 58.", at: new Date("2026-11-21T09:00:00Z") };
  await db.correction.create({ data: correction, select: { id: true } });
  const film = await db.story.findFirstOrThrow({
    where: { kind: "video", locale: "de", sample: true, state: "published" },
    orderBy: { id: "asc" },
    select: { id: true, slug: true },
  });
  const [talk, study] = [await aTalk(), await aStudy({ filed: true })];
  const [open, over] = [await aSurvey(), await aSurvey()];
  await castVote(over, anyAnswer(over), voterOf(new Headers(), ""), aClient());
  await db.survey.update({ where: { storyId: over.storyId }, data: { closesAt: yesterday() }, select: { storyId: true } });
  return {
    article: { ...article, kind: "article" as const },
    film: { ...film, kind: "video" as const, locale: "de" as const },
    talk: { ...talk, kind: "talk" as const },
    open: { ...open, id: open.storyId, kind: "survey" as const },
    over: { ...over, id: over.storyId, kind: "survey" as const },
    study: { ...study, kind: "study" as const },
  };
}
