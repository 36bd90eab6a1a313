// The walk through what everybody may do is complete: every place that is posted to, and every action of the table of rights.
// That it touches every action of the desk shows house-rights.spec.ts.
import { type Account, isWriter } from "#lib/accounts/guard";
import { type HandlerName, pathTo } from "#lib/addresses";
import { newId } from "#lib/id";
import { mayUpload } from "#lib/library/rights";
import { storyActions } from "#lib/writing/rights";
import { moves } from "#lib/writing/states/moves";
import { Role, StoryState } from "#prisma/generated/enums";
import { anAccount } from "#tests/support/accounts";
import { expect, test } from "#tests/support/playwright";
import { deeds } from "#tests/support/story-deeds";
import { asker, headersOf, views } from "#tests/support/story-rights";

type Post = {
  fields: Readonly<Record<string, string>>;
  /** What it answers, to everybody alike or by who asks. */
  answers: number | ((account: Account | undefined) => number);
  inFiles?: boolean;
};
const byRight = (may: (account: Account) => boolean, otherwise: number, stranger: number) => (account: Account | undefined) =>
  account === undefined ? stranger : may(account) ? otherwise : 403;

/** A place that is missing here does not compile. */
const posts: Readonly<Record<HandlerName, Post>> = {
  postComment: { fields: {}, answers: 400 },
  ownComment: { fields: { action: "appeal" }, answers: 404 },
  postNotice: { fields: {}, answers: 400 },
  openPlayer: { fields: {}, answers: 400 },
  postVote: { fields: {}, answers: 400 },
  countRead: { fields: {}, answers: 204 },
  postPitch: { fields: {}, answers: 303 },
  askForLink: { fields: { email: "" }, answers: 303 },
  useLink: { fields: {}, answers: 303 },
  askForPasskey: { fields: {}, answers: 200 },
  usePasskey: { fields: {}, answers: 403 },
  signOut: { fields: {}, answers: 303 },
  useSignOutLink: { fields: {}, answers: 303 },
  writing: { fields: { kind: "look", tab: "a".repeat(16), version: "1" }, answers: byRight(isWriter, 404, 401) },
  upload: { fields: {}, answers: byRight(mayUpload, 200, 401), inFiles: true },
  // The door takes no film from somebody who is not signed in.
  uploadFilm: { fields: {}, answers: byRight(mayUpload, 200, 403), inFiles: true },
};
const places = Object.entries(posts);
const isHandler = (name: string): name is HandlerName => name in posts;

for (const [name, { fields, answers, inFiles }] of places) {
  test(`who posts to "${name}" is answered by right, and where none is needed like everybody else`, async ({ portal: { address } }) => {
    if (!isHandler(name)) throw new Error(name);
    const path = pathTo(name, "de", { id: newId(), key: "k".repeat(32), token: "t".repeat(32), slug: "unbekannt" });
    const answered: unknown[] = [];
    const expected: unknown[] = [];
    for (const role of [...Object.values(Role), null]) {
      const who = role && (await asker(await anAccount(role), address));
      const body = inFiles ? new FormData() : new URLSearchParams(fields);
      const headers = { ...headersOf(address, who), accept: "application/json" };
      const { status } = await fetch(address + path, { method: "POST", headers, body, redirect: "manual" });
      answered.push([role, status]);
      expected.push([role, typeof answers === "number" ? answers : answers(who?.account)]);
    }
    expect(answered).toEqual(expected);
  });
}

test("every action of the table of rights is tried by a page, by a move or by a form", async () => {
  const byForms = Object.values(deeds).flatMap(({ takes }) => Object.values(StoryState).flatMap((state) => takes(state)));
  const byPages = views("id").map(([action]) => action);
  const elsewhere = ["results", "judge-votes", "object"]; // of surveys: copied-forms.spec.ts
  const tried = new Set<string>([...byForms, ...byPages, ...Object.keys(moves), ...elsewhere]);
  expect(storyActions.filter((action) => !tried.has(action))).toEqual([]);
});
