// People, organisations and accounts go back to how they stood. What was just made goes again, as long as nothing uses it.
import { isDeepStrictEqual } from "node:util";
import { changeAccount, disableAccount, enableAccount } from "../../accounts/administration/commands.ts";
import { isAdministrator, isEditor, isWriter } from "../../accounts/guard.ts";
import { organisationNow, personNow } from "../../people/administration/commands.ts";
import { isShown } from "../../writing/guests/profile/commands.ts";
import type { StepOf } from "../step.ts";
import type { Hand, Reversal, Reversals } from "./back.ts";

/** Editors change everybody; others introduce themselves, a guest until readers see it. */
async function mayChange(id: string, { tx, account }: Hand): Promise<boolean> {
  if (isEditor(account)) return true;
  return isWriter(account) && account.personId === id && !(account.role === "guest_author" && (await isShown(tx, id)));
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
  const { credit, portraitId, organisationId, ...data } = before;
  if (portraitId && (await tx.media.count({ where: { id: portraitId } })) === 0) return "gone";
  if (organisationId && (await tx.organisation.count({ where: { id: organisationId } })) === 0) return "gone";
  await tx.person.update({ where: { id }, data: { ...data, portraitId, organisationId }, select: { id: true } });
  // Of a portrait that was replaced nobody changed the credit with it, and it may be somebody else's.
  if (portraitId && portraitId === after.portraitId) await tx.media.updateMany({ where: { id: portraitId }, data: { credit } });
  return { media: after.portraitId && after.portraitId !== portraitId ? [after.portraitId] : [] };
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
  const nowhere = { people: { none: {} }, stories: { none: {} }, speaks: { none: {} }, isPublisher: false } as const;
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

const switched: Reversal<"account-switched"> = async ({ id, disabled, entry }, { tx, account: by }) => {
  if (!isAdministrator(by)) return "not-allowed";
  // Two who decide about one account do so one after the other; administrators first, as everywhere.
  await tx.$executeRaw`SELECT FROM users WHERE role = 'administrator' AND disabled_at IS NULL AND NOT sample ORDER BY id FOR UPDATE`;
  await tx.$executeRaw`SELECT FROM users WHERE id = ${id} FOR UPDATE`;
  const now = await tx.user.findUnique({ where: { id }, select: { disabledAt: true } });
  if (!now) return "gone";
  const newest = await tx.auditEntry.findFirst({
    where: { accountId: id, kind: { in: ["account_disabled", "account_enabled"] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  if ((now.disabledAt !== null) !== disabled || newest?.id !== entry) return "moved-on";
  return (await (disabled ? enableAccount : disableAccount)(id, by)) === "changed" ? "back" : "moved-on";
};

export const people: Reversals<"person" | "organisation" | "account" | "account-switched"> = {
  person,
  organisation,
  account,
  "account-switched": switched,
};
