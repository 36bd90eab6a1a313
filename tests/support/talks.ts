// Talks for tests: a question of the house and an answer of one person, complete and approved unless said otherwise.
import { db } from "#lib/db";
import { renderDocument } from "#lib/documents/html/render";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { turnsIn } from "#lib/documents/turns";
import { newId } from "#lib/id";
import { wordsDigest } from "#lib/talks/talk";
import type { StoryState } from "#prisma/generated/enums";
import { anOrganisation, aPerson, aStory } from "#tests/support/factories";

type Given = Partial<{ state: StoryState; approved: boolean; text: string; createdById: string; title: string; locale: "de" | "en" }>;

const said = "::: frage Redaktion {#a1b2}\nWie lange noch?\n::: antwort Kolbow {#c3d4}\nIch rufe Sie am Freitag an.\n:::";

/** A talk with its person. */
export async function aTalk({ state = "published", approved = true, text = said, createdById, title, locale = "de" }: Given = {}) {
  const body = fromMarkdown(text);
  const { id, slug } = await aStory({ kind: "talk", state, locale, title: title ?? "Was man sagt" });
  const [person, house, author] = [await aPerson({ name: "Birte Kolbow" }), await anOrganisation(), await aPerson()];
  await db.story.update({
    where: { id },
    data: {
      form: "interview",
      body,
      bodyHtml: renderDocument(body, locale).html,
      ...(createdById && { createdById }),
      credits: {
        create: [
          { personId: person.id, role: "guest" },
          { personId: author.id, role: "author" },
        ],
      },
    },
    select: { id: true },
  });
  const approval = approved
    ? {
        approvedOn: new Date("2026-11-18"),
        approvedHow: "per Mail",
        approvedDigest: wordsDigest({ label: "Kolbow" }, turnsIn(body)),
        recordedAt: new Date(),
      }
    : {};
  await db.talkSpeaker.createMany({
    data: [
      { id: newId(), storyId: id, position: 0, label: "Redaktion", name: "Redaktion", organisationId: house.id },
      {
        id: newId(),
        storyId: id,
        position: 1,
        label: "Kolbow",
        name: person.name,
        role: "Vermieterin",
        employer: "Am Ziegelhof",
        personId: person.id,
        ...approval,
      },
    ],
  });
  return { id, slug, locale, person, house };
}

/** A speaker by the name at turns. */
export const speakerCalled = (storyId: string, label: string) =>
  db.talkSpeaker.findFirstOrThrow({
    where: { storyId, label },
    select: { id: true, name: true, role: true, approvedOn: true, recordedById: true },
  });
