// That everybody who is seen or heard in a film has agreed to what is shown.
import { isDeepStrictEqual } from "node:util";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { keepStep } from "../../steps/commands.ts";
import type { AgreementRow, ShownFilm } from "../../steps/films.ts";
import { type FilmNow, type FilmRefusal, inFilm } from "../desk/change/commands.ts";

type Saved = "saved" | FilmRefusal;
export const nobodyAgreed: AgreementRow = { agreedAt: null, agreedById: null, agreedHow: "" };
export const agreementOf = ({ agreedAt, agreedById, agreedHow }: AgreementRow): AgreementRow => ({ agreedAt, agreedById, agreedHow });

const shownBy = ({ fileId, provider, externalId }: FilmNow): ShownFilm => ({ fileId, provider, externalId });

/** Records that they have agreed, and how; empty: they have not. */
export async function recordAgreement(id: string, how: string, by: Writer): Promise<Saved> {
  const after = how === "" ? nobodyAgreed : { agreedAt: new Date(), agreedById: by.id, agreedHow: how };
  return inFilm<Saved>(id, by, async (tx, { film, title, isPublic }) => {
    if (isPublic && how === "") return "is-public";
    const before = agreementOf(film);
    if (isDeepStrictEqual(before, after)) return "saved";
    await putAgreement(tx, id, after);
    await keepStep(tx, { kind: "film-agreement", film: shownBy(film), before, after, story: id, title }, by);
    return "saved";
  });
}

type Was = { shown: ShownFilm; now: AgreementRow; before: AgreementRow };

/** What was recorded before, while it is the same film and nobody has recorded anything else: to another one nobody has agreed. */
export async function putAgreementBack(id: string, { shown, now, before }: Was, by: Writer): Promise<Saved> {
  return inFilm<Saved>(id, by, async (tx, { film, isPublic }) => {
    if (!isDeepStrictEqual([shownBy(film), agreementOf(film)], [shown, now])) return "changed-meanwhile";
    if (isPublic && before.agreedAt === null) return "is-public";
    await putAgreement(tx, id, await stillAgreed(tx, before));
    return "saved";
  });
}

/** Who has no account any more has recorded nothing; that it was agreed to stays. */
export async function stillAgreed(tx: Transaction, agreement: AgreementRow): Promise<AgreementRow> {
  const { agreedById } = agreement;
  const isThere = agreedById !== null && (await tx.user.count({ where: { id: agreedById } })) > 0;
  return isThere ? agreement : { ...agreement, agreedById: null };
}

const putAgreement = (tx: Transaction, storyId: string, agreement: AgreementRow) =>
  tx.video.update({ where: { storyId }, data: { ...agreement, version: { increment: 1 } }, select: { storyId: true } });
