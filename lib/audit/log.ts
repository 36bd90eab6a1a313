// The log as one list: its own entries, and what the steps of stories, decisions and the filter's settings tell already. Nothing is told twice.
import { z } from "zod";
import { AuditKind } from "#prisma/generated/enums";
import { idPattern } from "../id.ts";

/** Groups of entries, by which the log is filtered. */
export const groups = ["sign-ins", "accounts", "settings", "stories", "comments"] as const;
export type Group = (typeof groups)[number];

/** Where an entry stands that the log does not keep itself. */
export const sources = ["moved", "approved", "decided", "thresholds", "rule"] as const;
export type LogKind = AuditKind | (typeof sources)[number];

const groupOf: Readonly<Record<LogKind, Group>> = {
  signed_in: "sign-ins",
  signed_out_everywhere: "sign-ins",
  passkey_added: "sign-ins",
  passkey_removed: "sign-ins",
  account_created: "accounts",
  account_changed: "accounts",
  role_changed: "accounts",
  account_disabled: "accounts",
  account_enabled: "accounts",
  account_deleted: "accounts",
  account_invited: "accounts",
  guest_invited: "accounts",
  proposal_confirmed: "stories",
  proposal_declined: "stories",
  settings_changed: "settings",
  comments_opened: "settings",
  comments_closed: "settings",
  log_exported: "settings",
  thresholds: "settings",
  rule: "settings",
  moved: "stories",
  approved: "stories",
  decided: "comments",
};
export const logKinds = [...Object.values(AuditKind), ...sources];

export const kindsOf = (group: Group): LogKind[] => logKinds.filter((kind) => groupOf[kind] === group);

/** What the log is asked for; what no link or form of ours has written asks for everything. */
export const logQuery = z.object({
  kind: z.enum(groups).optional().catch(undefined),
  person: z.string().regex(idPattern).optional().catch(undefined),
});
export type LogQuery = z.infer<typeof logQuery>;

/** The place behind which a page begins: newest first, then by key, so that no two entries share one. */
export type Place = { at: Date; key: string };

export const placeText = ({ at, key }: Place) => `${at.getTime()}~${key}`;

const parts = z.tuple([z.coerce.number().int().min(0).max(8.64e15), z.string().regex(/^[\w-]{1,60}$/)]);

export function placeOf(text: string | undefined): Place | null {
  const read = parts.safeParse(text?.split("~"));
  return read.success ? { at: new Date(read.data[0]), key: read.data[1] } : null;
}

export const logRow = z.object({
  key: z.string(),
  at: z.date(),
  kind: z.enum(logKinds),
  actorId: z.string().nullable(),
  accountId: z.string().nullable(),
  /** Of the story or comment. */
  objectId: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type LogRow = z.infer<typeof logRow>;
