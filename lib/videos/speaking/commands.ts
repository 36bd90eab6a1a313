// Who the names in a transcript are, and who is credited for speaking in the film.
import { isDeepStrictEqual } from "node:util";
import type { CreditRole } from "#prisma/generated/enums";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { keepStep } from "../../steps/commands.ts";
import type { SpeakingRow } from "../../steps/films.ts";
import { type FilmRefusal, inFilm } from "../desk/change/commands.ts";

type Saved = "saved" | FilmRefusal;
export type Speaker = { speaker: string; personId: string | null; role: Extract<CreditRole, "host" | "guest"> };

const speak = { role: { in: ["host", "guest"] satisfies CreditRole[] } };

/** Says who the names in the transcript are; who is a person of the portal stands among those who speak in the film. */
export async function saveSpeakers(id: string, speakers: readonly Speaker[], by: Writer): Promise<Saved> {
  return inFilm<Saved>(id, by, async (tx, { title }) => {
    const credits = speakers.flatMap(({ personId, role }) => (personId === null ? [] : [{ personId, role }]));
    const before = await speakingNow(tx, id);
    if (!(await put(tx, id, { names: speakers.map(({ speaker, personId }) => ({ speaker, personId })), credits }))) return "not-found";
    const after = await speakingNow(tx, id);
    if (!isDeepStrictEqual(before, after)) await keepStep(tx, { kind: "film-speakers", before, after, story: id, title }, by);
    return "saved";
  });
}

/** Who they were, while they still are who was said last. */
export async function putSpeakingBack(id: string, now: SpeakingRow, before: SpeakingRow, by: Writer): Promise<Saved> {
  return inFilm<Saved>(id, by, async (tx) => {
    if (!isDeepStrictEqual(await speakingNow(tx, id), now)) return "changed-meanwhile";
    return (await put(tx, id, before)) ? "saved" : "not-found";
  });
}

async function speakingNow(tx: Transaction, storyId: string): Promise<SpeakingRow> {
  const [names, credits] = [
    await tx.transcriptTurn.findMany({
      where: { storyId },
      distinct: ["speaker"],
      orderBy: [{ speaker: "asc" }, { position: "asc" }],
      take: 500,
      select: { speaker: true, personId: true },
    }),
    await tx.credit.findMany({
      where: { storyId, ...speak },
      orderBy: [{ position: "asc" }, { personId: "asc" }, { role: "asc" }],
      take: 500,
      select: { personId: true, role: true },
    }),
  ];
  return { names, credits };
}

/** @returns whether all of them are there */
async function put(tx: Transaction, storyId: string, { names, credits }: SpeakingRow): Promise<boolean> {
  const ids = new Set([...names, ...credits].flatMap(({ personId }) => personId ?? []));
  if ((await tx.person.count({ where: { id: { in: [...ids] } } })) < ids.size) return false;
  for (const { speaker, personId } of names) await tx.transcriptTurn.updateMany({ where: { storyId, speaker }, data: { personId } });
  await tx.credit.deleteMany({ where: { storyId, ...speak } });
  await tx.credit.createMany({ data: credits.map((credit, position) => ({ ...credit, storyId, position })), skipDuplicates: true });
  return true;
}
