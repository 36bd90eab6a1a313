// Studies for tests: complete, with one finding and no file.
import { db } from "#lib/db";
import { newId } from "#lib/id";
import type { StoryState } from "#prisma/generated/enums";
import { aStory } from "#tests/support/factories";

type Given = Partial<{ state: StoryState; createdById: string; title: string; locale: "de" | "en"; filed: boolean }>;

export async function aStudy({
  state = "published",
  createdById,
  title = "Rückruf oder Warteschleife?",
  locale = "de",
  filed = false,
}: Given = {}) {
  const { id, slug } = await aStory({ kind: "study", state, title, locale });
  if (createdById) await db.story.update({ where: { id }, data: { createdById }, select: { id: true } });
  const findingId = newId();
  const figures = { columns: ["Lieber", "2026"], rows: [{ label: "Rückruf", values: [58] }] };
  await db.study.create({
    data: {
      storyId: id,
      authors: ["Ellwanger, Mara"],
      institute: "Werkstatt für Service",
      year: 2026,
      method: "Befragung",
      cases: 1204,
      licence: "CC BY 4.0",
      findings: { create: { id: findingId, position: 0, title: "Mehr als die Hälfte", unit: "%", figures } },
    },
    select: { storyId: true },
  });
  if (filed) {
    const file = { id: newId(), kind: "document" as const, file: `${newId()}.pdf`, contentType: "application/pdf", bytes: 1 };
    await db.study.update({ where: { storyId: id }, data: { pages: 1, file: { create: file } }, select: { storyId: true } });
  }
  return { id, slug, title, locale, findingId };
}
