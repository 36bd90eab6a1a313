import { expect, test } from "vitest";
import { changeAccount, createAccount, disableAccount, enableAccount, endSessionsOf } from "#lib/accounts/administration/commands";
import { consumeLink, makeLink } from "#lib/accounts/commands";
import { inviteAccount } from "#lib/accounts/invitations/commands";
import { record } from "#lib/audit/commands";
import { csvLine } from "#lib/audit/csv";
import { exportLog } from "#lib/audit/export/commands";
import { type LogRow, placeOf, placeText } from "#lib/audit/log";
import { logPage, namesIn } from "#lib/audit/queries";
import { inWords } from "#lib/audit/wording";
import { connect } from "#lib/database/server";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { deleteWhatIsDue } from "#lib/privacy/commands";
import { terms } from "#lib/privacy/terms";
import { openComments } from "#lib/site/commands";
import { setPolicy } from "#lib/spam/policy/commands";
import { currentPolicy } from "#lib/spam/policy/queries";
import { createRule } from "#lib/spam/rules/commands";
import { aModerator, anAccount, anAdministrator } from "#tests/support/accounts";
import { aComment, aStory } from "#tests/support/factories";

const entry = async (kind: "signed_in" | "role_changed", accountId = newId()) => {
  await db.$transaction((tx) => record(tx, { kind, actorId: accountId, accountId, details: { way: "link" } }));
  return accountId;
};

/** What the database says to a statement, tried as the role of the program. */
const objection = (statement: string) =>
  db.$executeRawUnsafe(statement).then(
    () => undefined,
    (error: unknown) => String(error),
  );

test("the database refuses to change, delete or empty the log, whoever asks", async () => {
  const accountId = await entry("role_changed");
  for (const statement of [
    `UPDATE audit_entries SET kind = 'signed_in' WHERE account_id = '${accountId}'`,
    `UPDATE audit_entries SET at = at - interval '10 years' WHERE account_id = '${accountId}'`,
    `DELETE FROM audit_entries WHERE account_id = '${accountId}'`,
    "TRUNCATE audit_entries",
  ]) {
    expect(await objection(statement), statement).toMatch(/stays as it is/);
  }
  expect(await db.auditEntry.count({ where: { accountId } })).toBe(1);
});

test("whoever writes an entry does not choose its time", async () => {
  const id = newId();
  await db.auditEntry.create({ data: { id, kind: "role_changed", at: new Date("2020-01-01") }, select: { id: true } });
  const { at } = await db.auditEntry.findUniqueOrThrow({ where: { id }, select: { at: true } });
  expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
});

test("retention takes out what has reached its term by the database's own clock, and nothing before", async () => {
  const client = await connect(process.env.DATABASE_URL ?? "");
  const old = async (kind: "signed_in" | "role_changed", hours: number) => {
    const accountId = await entry(kind);
    await client.query("ALTER TABLE audit_entries DISABLE TRIGGER USER");
    await client.query("UPDATE audit_entries SET at = now() - make_interval(hours => $1) WHERE account_id = $2", [hours, accountId]);
    await client.query("ALTER TABLE audit_entries ENABLE TRIGGER USER");
    return accountId;
  };
  const { auditSignIns, auditEntries } = terms;
  const going = [await old("signed_in", auditSignIns.hours + 1), await old("role_changed", auditEntries.hours + 1)];
  const staying = [await old("signed_in", auditSignIns.hours - 1), await old("role_changed", auditEntries.hours - 1)];
  await client.end();
  expect(await objection(`DELETE FROM audit_entries WHERE account_id = '${staying[1]}'`)).toMatch(/stays as it is/);
  // A clock that runs ahead deletes nothing before its time.
  const counts = await deleteWhatIsDue(new Date(Date.now() + 10 * 365 * 24 * 3600_000));
  expect(counts).toMatchObject({ auditSignIns: 1, auditEntries: 1 });
  expect(await db.auditEntry.count({ where: { accountId: { in: going } } })).toBe(0);
  expect(await db.auditEntry.count({ where: { accountId: { in: staying } } })).toBe(2);
});

test("a recorded step of a story stays as it was: only a name that is gone is taken out, and a story takes its steps along", async () => {
  const [{ id: storyId }, account] = [await aStory(), await anAccount("editor")];
  const step = { id: newId(), storyId, fromState: "approved", toState: "published", userId: account.id } as const;
  await db.storyTransition.create({ data: step, select: { id: true } });
  expect(await objection(`UPDATE story_transitions SET to_state = 'draft' WHERE id = '${step.id}'`)).toMatch(/stays as it is/);
  expect(await objection(`DELETE FROM story_transitions WHERE id = '${step.id}'`)).toMatch(/stays as long as its story/);
  await db.user.delete({ where: { id: account.id }, select: { id: true } });
  expect(await db.storyTransition.findUniqueOrThrow({ where: { id: step.id }, select: { userId: true } })).toEqual({ userId: null });
  await db.story.delete({ where: { id: storyId }, select: { id: true } });
  expect(await db.storyTransition.count({ where: { id: step.id } })).toBe(0);
});

test("what the log reads elsewhere is deleted by nobody: decisions go with their comment, versions of a rule with the rule, thresholds never", async () => {
  const [{ id: storyId }, administrator, moderator] = [await aStory(), await anAdministrator(), await aModerator()];
  const { id: commentId } = await aComment({ storyId, state: "approved" });
  const { version } = await currentPolicy(administrator);
  await setPolicy({ holdAt: 0.4, spamAt: 0.99 }, version, administrator);
  const rule = await createRule({ kind: "word", term: `wort${newId()}`, way: "exact", least: 0, effect: "suspect" }, "trial", moderator);
  if (typeof rule === "string") throw new Error(rule);
  for (const [statement, words] of [
    [`DELETE FROM decisions WHERE comment_id = '${commentId}'`, /stays as long as its comment/],
    [`DELETE FROM filter_rule_changes WHERE rule_id = '${rule.id}'`, /stays as long as the rule/],
    ["DELETE FROM filter_policy_changes", /a step that was recorded stays/],
    ["TRUNCATE decisions CASCADE", /stays as it is/],
    ["TRUNCATE filter_rule_changes", /stays as it is/],
    ["TRUNCATE filter_policy_changes", /stays as it is/],
  ] as const) {
    expect(await objection(statement), statement).toMatch(words);
  }
  await db.comment.delete({ where: { id: commentId }, select: { id: true } });
  expect(await db.decision.count({ where: { commentId } })).toBe(0);
  // Whoever decided keeps no name beside it when the account is gone.
  await db.user.delete({ where: { id: administrator.id }, select: { id: true } });
  expect(await db.filterPolicyChange.count({ where: { userId: administrator.id } })).toBe(0);
});

async function worded(person: string): Promise<string[]> {
  const administrator = await anAdministrator();
  const { entries } = await logPage({ person }, null, administrator);
  const names = await namesIn(entries, administrator);
  return entries.map((each) => inWords(each, names, "de").what).toReversed();
}

test("what an administrator does with an account stands in the log, in words", async () => {
  const administrator = await anAdministrator();
  const email = `${newId()}@example.org`;
  const created = await createAccount({ email, name: "Ines", role: "author", personId: null }, administrator);
  if (typeof created === "string") throw new Error(created);
  const { id } = created;
  await inviteAccount(id, administrator);
  await changeAccount(id, { name: "Ines", role: "editor", personId: null }, administrator);
  await changeAccount(id, { name: "Ines B.", role: "editor", personId: null }, administrator);
  await consumeLink((await makeLink(email)).split("/").at(-1) ?? "");
  await endSessionsOf(id, administrator);
  await disableAccount(id, administrator);
  await enableAccount(id, administrator);
  expect(await worded(id)).toEqual([
    "Zugang angelegt: Autor/in",
    "Eingeladen",
    "Rolle geändert: Autor/in → Redakteur/in",
    "Zugang geändert",
    "Angemeldet: mit einem Link per Mail",
    "Überall abgemeldet: von der Administration",
    "Zugang gesperrt",
    "Zugang wieder geöffnet",
  ]);
});

test("what stories, comments and settings tell of somebody stands there once, from where it is told", async () => {
  const account = await anAccount("editor");
  const { id: storyId } = await aStory();
  const step = { id: newId(), storyId, fromState: "approved", toState: "published", userId: account.id } as const;
  await db.storyTransition.create({ data: step, select: { id: true } });
  await db.storyApproval.create({
    data: { id: newId(), storyId, kind: "editor", userId: account.id, textDigest: "x" },
    select: { id: true },
  });
  const { id: commentId } = await aComment({ storyId });
  const decision = { id: newId(), commentId, fromState: "held", toState: "rejected", actor: "person", userId: account.id } as const;
  await db.decision.create({ data: decision, select: { id: true } });
  const administrator = await anAdministrator();
  await openComments(false, administrator);
  await openComments(true, administrator);
  expect(await worded(account.id)).toEqual([
    "Beitrag: angenommen → veröffentlicht",
    "Beitrag freigegeben: von der Redaktion",
    "Kommentar: zurückgestellt → abgelehnt",
  ]);
  expect(await worded(administrator.id)).toEqual(["Kommentare der Website geschlossen", "Kommentare der Website geöffnet"]);
});

test("pages follow one another without a gap or a repetition, newest first", async () => {
  const [administrator, person] = [await anAdministrator(), newId()];
  for (let count = 0; count < 7; count++) await entry("signed_in", person);
  const seen: LogRow[] = [];
  let after = placeOf(undefined);
  do {
    const { entries, next } = await logPage({ person }, after, administrator, 3);
    seen.push(...entries);
    after = next && placeOf(placeText(next));
  } while (after);
  expect(new Set(seen.map(({ key }) => key)).size).toBe(7);
  expect(seen.map(({ at }) => at.getTime())).toEqual(seen.map(({ at }) => at.getTime()).toSorted((a, b) => b - a));
  expect((await logPage({ kind: "accounts", person }, null, administrator)).entries).toEqual([]);
});

test("the file holds what was asked for, is no program for a spreadsheet, and that it was taken stands in the log", async () => {
  const [administrator, person] = [await anAdministrator(), await anAccount("author", { name: '=HYPERLINK("x")' })];
  await entry("signed_in", person.id);
  const csv = await exportLog({ person: person.id }, "de", administrator);
  expect(csv.split("\r\n")).toHaveLength(3);
  expect(csv).toContain(`"'=HYPERLINK(""x"")","Angemeldet: mit einem Link per Mail"`);
  expect(await worded(administrator.id)).toEqual(["Protokoll heruntergeladen"]);
  expect(csvLine(["a,b", 'c"d', "-1"])).toBe('"a,b","c""d","\'-1"\r\n');
});

test("an account that is gone leaves its entries, without a name", async () => {
  const account = await anAccount("editor");
  await entry("signed_in", account.id);
  await db.user.delete({ where: { id: account.id }, select: { id: true } });
  const administrator = await anAdministrator();
  const { entries } = await logPage({ person: account.id }, null, administrator);
  const names = await namesIn(entries, administrator);
  expect(entries.map((each) => inWords(each, names, "de").who)).toEqual([`Zugang, den es nicht mehr gibt (${account.id.slice(-4)})`]);
});
