// People, organisations and accounts go back to how they stood. What was just made goes again, as long as nothing uses it.
import { isDeepStrictEqual } from "node:util";
import { changeAccount, disableAccount, enableAccount } from "../../accounts/administration/commands.ts";
import { isAdministrator, isEditor } from "../../accounts/guard.ts";
import { organisationNow, personNow } from "../../people/administration/commands.ts";
import { isShown } from "../../writing/guests/profile/commands.ts";
import type { StepOf } from "../step.ts";
import type { Hand, Reversal, Reversals } from "./back.ts";

/** Editors change everybody; others introduce themselves, a guest until readers see it. */
async function mayChange(id: string, { tx, account }: Hand): Promise<boolean> {
  if (isEditor(account)) return true;
  return account.personId === id && !(account.role === "guest_author" && (await isShown(tx, id)));
}

const person: Reversal<"person"> = async ({ id, before, after }, hand) => {
  const { tx, forget } = hand;
  if (!(await mayChange(id, hand))) return "not-allowed";
  const now = await personNow(tx, id);
  if (!now) return "gone";
  if (!isDeepStrictEqual(now, after)) return "moved-on";
  forget("people", "front");
  if (!before) {
    const nowhere = { credits: { none: {} }, turns: { none: {} }, comments: { none: {} }, user: null } as const;
    const { count } = await tx.person.deleteMany({ where: { id, ...nowhere } });
    return count > 0 ? { media: after.portraitId ? [after.portraitId] : [] } : "moved-on";
  }
  const { credit, ...data } = before;
  await tx.person.update({ where: { id }, data, select: { id: true } });
  if (before.portraitId) await tx.media.updateMany({ where: { id: before.portraitId }, data: { credit } });
  return { media: after.portraitId && after.portraitId !== before.portraitId ? [after.portraitId] : [] };
};

const organisation: Reversal<"organisation"> = async ({ id, before, after }, { tx, forget, account }) => {
  if (!isEditor(account)) return "not-allowed";
  const now = await organisationNow(tx, id);
  if (!now) return "gone";
  if (!isDeepStrictEqual(now, after)) return "moved-on";
  forget("people", "front");
  if (before) {
    await tx.organisation.update({ where: { id }, data: before, select: { id: true } });
    return "back";
  }
  const nowhere = { people: { none: {} }, stories: { none: {} }, isPublisher: false } as const;
  const { count } = await tx.organisation.deleteMany({ where: { id, ...nowhere } });
  return count > 0 ? "back" : "moved-on";
};

const account: Reversal<"account"> = async ({ id, before, after }: StepOf<"account">, { tx, account: by }) => {
  if (!isAdministrator(by)) return "not-allowed";
  const now = await tx.user.findUnique({ where: { id }, select: { name: true, role: true, personId: true } });
  if (!now) return "gone";
  if (!isDeepStrictEqual(now, after)) return "moved-on";
  const taken = before.personId ? await tx.user.count({ where: { personId: before.personId, id: { not: id } } }) : 0;
  return taken === 0 && (await changeAccount(id, before, by)) === "changed" ? "back" : "moved-on";
};

const switched: Reversal<"account-switched"> = async ({ id, disabled }, { tx, account: by }) => {
  if (!isAdministrator(by)) return "not-allowed";
  const now = await tx.user.findUnique({ where: { id }, select: { disabledAt: true } });
  if (!now) return "gone";
  if ((now.disabledAt !== null) !== disabled) return "moved-on";
  return (await (disabled ? enableAccount : disableAccount)(id, by)) === "changed" ? "back" : "moved-on";
};

export const people: Reversals<"person" | "organisation" | "account" | "account-switched"> = {
  person,
  organisation,
  account,
  "account-switched": switched,
};
