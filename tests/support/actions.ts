// The desk's server actions by their names, and called as a script of the desk calls them.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Asker, headersOf } from "#tests/support/story-rights";

const manifest = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string(), filename: z.string() })) });
const reference = z.object({ id: z.string() });

/** What each of them is called, by the id under which the build answers it: `front compose` is `compose` of lib/front/actions.ts. */
export function actionNames(): ReadonlyMap<string, string> {
  const { node } = manifest.parse(JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")));
  const named = ({ filename, exportedName }: { filename: string; exportedName: string }) =>
    `${filename.replace(/^lib\/|\/actions\.ts$/g, "")} ${exportedName}`;
  return new Map(Object.entries(node).map(([id, each]) => [id, named(each)]));
}

/** The name of the action that a form without script sends its fields to. */
export function actionIn(fields: Readonly<Record<string, string>>): string {
  const [plain] = Object.keys(fields).flatMap((name) => /^\$ACTION_ID_(.+)$/.exec(name)?.[1] ?? []);
  const [bound] = Object.entries(fields).flatMap(([name, value]) => (/^\$ACTION_\d+:0$/.test(name) ? [value] : []));
  const id = plain ?? (bound === undefined ? "" : reference.parse(JSON.parse(bound)).id);
  return actionNames().get(id) ?? `none: ${Object.keys(fields).join(", ")}`;
}

type Call = { name: string; path: string; who: Asker | null; fields?: Readonly<Record<string, string>> };

/** Calls an action that takes a form, or without `fields` nothing. @returns what it answers; undefined when it does not */
export async function callAction(address: string, { name, path, who, fields }: Call): Promise<unknown> {
  const [id = ""] = [...actionNames()].find(([, each]) => each === name) ?? [];
  const body = fields ? asArgument(fields) : "[]";
  const headers = { ...headersOf(address, who), "next-action": id, accept: "text/x-component" };
  const answer = await fetch(address + path, { method: "POST", headers, body, redirect: "manual" });
  const [, said] = /^1:(.*)$/m.exec(await answer.text()) ?? [];
  return said === undefined ? undefined : JSON.parse(said);
}

/** One argument that is a form, as React sends it. */
function asArgument(fields: Readonly<Record<string, string>>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(`_1_${name}`, value);
  body.set("0", '["$K1"]');
  return body;
}

/** Actions that are tried in everybody's name by a test of their own. */
export const ofTheirOwn: Readonly<Record<string, readonly [file: string, words: string]>> = {
  "steps takeStepBack": ["copied-forms", "nobody takes back what another has done"],
  "writing/invitations again": ["copied-forms", "an invitation goes out again when an editor says so"],
  "surveys/desk editSurvey": ["copied-forms", "of a survey may do so by the table of rights"],
  "accounts/profile endOne": ["account-rights", "ends a session that is another's"],
  "accounts/passkeys dropPasskey": ["account-rights", "removes a passkey that is another's"],
  "accounts/passkeys passkeyOptions": ["own-rights", "adds a passkey to the own account"],
  "accounts/passkeys keepPasskey": ["own-rights", "adds a passkey to the own account"],
  "accounts/profile endOthers": ["own-rights", "ends the other sessions"],
  "accounts/profile endAll": ["own-rights", "ends all sessions"],
  "writing/guests introduceMyself": ["own-rights", "introduces themselves"],
  "writing/guests/proposals withdraw": ["own-rights", "takes a proposal back"],
  "keys switchKeys": ["own-rights", "switches the single keys off"],
  "library describe": ["library-rights", "describes a file"],
  "library frame": ["library-rights", "moves the point that stays in sight"],
  "library replace": ["library-rights", "puts other pixels into a file"],
  "library remove": ["library-rights", "deletes a file"],
};
