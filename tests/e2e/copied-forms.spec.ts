// Forms of those who may, sent by everybody else with changed hidden fields: rights are asked of the account, never of the form.
import { isEditor } from "#lib/accounts/guard";
import { type PlaceName, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { recentSteps } from "#lib/steps/queries";
import { castVote } from "#lib/surveys/commands";
import { voterOf } from "#lib/surveys/voting/token";
import { renameTag } from "#lib/tags/administration/commands";
import { mayChangeStory, mayDo } from "#lib/writing/rights";
import { Role, StoryState, type VoteState } from "#prisma/generated/enums";
import { anAccount, aWriter } from "#tests/support/accounts";
import { aClient } from "#tests/support/factories";
import { aPublishedGuest } from "#tests/support/guests";
import { expect, test } from "#tests/support/playwright";
import { type Asker, aCompleteStory, asker, inTurns, send, template } from "#tests/support/story-rights";
import { anyAnswer, aSurvey } from "#tests/support/surveys";

const roles = Object.values(Role);
const states = Object.values(StoryState);
const writes = (role: Role) => role === "guest_author" || role === "author" || role === "editor" || role === "administrator";
const somebody = async (role: Role, address: string) => asker(writes(role) ? await aWriter(role) : await anAccount(role), address);
const copied = async (who: Asker, address: string, place: PlaceName, form: RegExp, id = "") =>
  template(address, pathTo(place, "de", { id }), who, form);

test("nobody takes back what another has done, and whoever has lost the right not even what was done with it", async ({
  portal: { address },
}) => {
  test.setTimeout(90_000);
  const editor = await aWriter("editor");
  const asEditor = await asker(editor, address);
  const [id, name] = [newId(), `Wort ${newId()}`];
  await db.tag.create({ data: { id, slug: `wort-${id}`, name }, select: { id: true } });
  await renameTag(id, `Anders ${id}`, editor);
  const [step] = await recentSteps(editor);
  const form = await copied(asEditor, address, "deskSteps", /name="step"/);
  const fields = { ...form, step: step?.id ?? "" };
  const nameNow = async () => (await db.tag.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
  for (const who of [...(await Promise.all(roles.map((role) => somebody(role, address)))), null]) {
    await send(address, pathTo("deskSteps", "de"), who, fields);
    expect([who?.account.role, await nameNow()]).toEqual([who?.account.role, `Anders ${id}`]);
  }
  for (const role of ["reader", "guest_author", "author", "moderator"] as const) {
    await db.user.update({ where: { id: editor.id }, data: { role }, select: { id: true } });
    await send(address, pathTo("deskSteps", "de"), asEditor, fields);
    expect([role, await nameNow()]).toEqual([role, `Anders ${id}`]);
  }
  await db.user.update({ where: { id: editor.id }, data: { role: "editor" }, select: { id: true } });
  await send(address, pathTo("deskSteps", "de"), asEditor, fields);
  expect(await nameNow()).toBe(name);
});

const typed = {
  form: "guest",
  label: "none",
  aiDisclosure: "none",
  locale: "de",
  organisationId: "",
  kicker: "",
  tags: "",
  standfirst: "Anders.",
  body: "Anders.",
};

for (const role of roles) {
  test(`a window of the editor that a ${role} opens keeps and tells what the table of rights says`, async ({ portal: { address } }) => {
    test.setTimeout(120_000);
    const [who, other] = [await somebody(role, address), await aWriter("author")];
    const personId = other.personId ?? "";
    const wrong: unknown[] = [];
    const places = states.flatMap((state) => [true, false].map((own) => ({ state, own })));
    await inTurns(places, async ({ state, own }) => {
      const createdById = own ? who.account.id : other.id;
      const id = await aCompleteStory({ state, createdById, personId });
      const path = pathTo("writing", "de", { id });
      const post = async (fields: Record<string, string>, cookie = who.cookie) =>
        (await fetch(address + path, { method: "POST", headers: { origin: address, cookie }, body: new URLSearchParams(fields) })).status;
      const place = { tab: "a".repeat(16), version: "1" };
      const looked = await post({ ...place, kind: "look" });
      const kept = await post({ ...place, ...typed, authorId: personId, title: "Anders", kind: "keep" });
      const outside = await post({ ...place, kind: "look" }, "");
      const { title } = await db.story.findUniqueOrThrow({ where: { id }, select: { title: true } });
      const may = [mayChangeStory(who.account, { state, createdById }), mayDo(who.account, "edit", { state, createdById })];
      const did = [looked === 200, kept === 200];
      if (`${did}` !== `${may}` || (title === "Anders") !== may[1] || outside !== 401)
        wrong.push({ state, own, looked, kept, title, outside });
    });
    expect(wrong).toEqual([]);
  });
}

test("nobody closes the window of another", async ({ portal: { address } }) => {
  const [author, other] = [await aWriter("author"), await aWriter("editor")];
  const id = await aCompleteStory({ state: "draft", createdById: author.id, personId: author.personId ?? "" });
  const tab = "b".repeat(16);
  const post = async (who: Asker, kind: string) =>
    fetch(address + pathTo("writing", "de", { id }), {
      method: "POST",
      headers: { origin: address, cookie: who.cookie },
      body: new URLSearchParams({ kind, tab, version: "1" }),
    });
  await post(await asker(author, address), "look");
  await post(await asker(other, address), "leave");
  expect(await db.storyOpening.count({ where: { storyId: id } })).toBe(1);
  await post(await asker(author, address), "leave");
  expect(await db.storyOpening.count({ where: { storyId: id } })).toBe(0);
});

test("an invitation goes out again when an editor says so, whoever else copies the form", async ({ portal: { address } }) => {
  test.setTimeout(60_000);
  const guest = await aWriter("guest_author");
  const draft = () => aCompleteStory({ state: "draft", createdById: guest.id, personId: guest.personId ?? "" });
  const shown = await draft();
  const editor = await asker(await aWriter("editor"), address);
  const form = await copied(editor, address, "deskStory", /Einladung noch einmal senden/, shown);
  const mailed = async (id: string) =>
    (await db.$queryRaw<unknown[]>`SELECT FROM pgboss.job WHERE name = 'invitation' AND data->>'storyId' = ${id}`).length;
  const people: (Asker | null)[] = [
    ...(await Promise.all(roles.map((role) => somebody(role, address)))),
    await asker(guest, address),
    null,
  ];
  for (const who of people) {
    const id = await draft();
    await send(address, pathTo("deskStory", "de", { id }), who, { ...form, id });
    expect([who?.account.role, await mailed(id)]).toEqual([who?.account.role, who !== null && isEditor(who.account) ? 1 : 0]);
  }
});

/** A survey with a vote that an editor has to decide about. */
async function aFlaggedSurvey(): Promise<string> {
  const survey = await aSurvey();
  await castVote(survey, anyAnswer(survey), voterOf(new Headers(), ""), aClient());
  await db.surveyVote.updateMany({ where: { surveyId: survey.storyId }, data: { state: "flagged" } });
  return survey.storyId;
}
const anySurvey = async () => (await aSurvey()).storyId;
const votesAre = (state: VoteState) => async (surveyId: string) => (await db.surveyVote.count({ where: { surveyId, state } })) > 0;
const judges: typeof mayChangeStory = (account, story) => mayDo(account, "judge-votes", story);

const surveyDeeds = {
  "asks another question": {
    given: anySurvey,
    form: /name="question"|name="text"/,
    fields: { intent: "question", kind: "text", text: "Neu?", options: "" },
    may: mayChangeStory,
    done: async (surveyId: string) => (await db.surveyQuestion.count({ where: { surveyId, text: "Neu?" } })) > 0,
  },
  "says who pays for it": {
    given: anySurvey,
    form: /name="client"/,
    fields: { intent: "settings", opensAt: "", closesAt: "2027-09-01T06:00", results: "never", client: "Wer zahlt", method: "Ohne." },
    may: mayChangeStory,
    done: async (storyId: string) => (await db.survey.count({ where: { storyId, client: "Wer zahlt" } })) > 0,
  },
  "counts flagged votes": {
    given: aFlaggedSurvey,
    form: /value="counted"/,
    fields: { intent: "counted" },
    may: judges,
    done: votesAre("counted"),
  },
  "does not count flagged votes": {
    given: aFlaggedSurvey,
    form: /value="refused"/,
    fields: { intent: "refused" },
    may: judges,
    done: votesAre("refused"),
  },
} as const;

for (const [name, { given, form, fields, may, done }] of Object.entries(surveyDeeds)) {
  test(`whoever ${name} of a survey may do so by the table of rights, and nobody else`, async ({ portal: { address } }) => {
    test.setTimeout(180_000);
    const copy = await copied(await asker(await aWriter("editor"), address), address, "deskSurvey", form, await given());
    const people = await Promise.all(roles.map(async (role) => ({ who: await somebody(role, address), other: await aWriter("author") })));
    const wrong: unknown[] = [];
    const tries = people.flatMap((each) => states.flatMap((state) => [true, false].map((own) => ({ ...each, state, own }))));
    await inTurns(tries, async ({ who, other, state, own }) => {
      const createdById = own ? who.account.id : other.id;
      const id = await given();
      const isOut = state === "published" || state === "taken_down";
      const dates = { publishedAt: isOut ? new Date() : null, takenDownAt: state === "taken_down" ? new Date() : null };
      await db.story.update({ where: { id }, data: { state, createdById, ...dates }, select: { id: true } });
      const { question: _, ...rest } = copy;
      await send(address, pathTo("deskSurvey", "de", { id }), who, { ...rest, ...fields, id });
      if ((await done(id)) !== may(who.account, { state, createdById })) wrong.push({ role: who.account.role, state, own });
    });
    expect(wrong).toEqual([]);
  });
}

test("nobody makes an administrator of themselves, by no form and with no field added to one", async ({ portal: { address } }) => {
  test.setTimeout(90_000);
  const administrator = await asker(await anAccount("administrator"), address);
  const accounts = await copied(administrator, address, "deskAccounts", /name="role"/);
  const added = { role: "administrator", disabledAt: "", createdById: "", state: "published" };
  for (const role of roles.filter((each) => each !== "administrator")) {
    const who = await somebody(role, address);
    const { id } = who.account;
    await send(address, pathTo("deskAccounts", "de"), who, { ...accounts, id, name: "Ich", personId: "", ...added });
    for (const [place, form] of [
      ["profile", /name="locale"/],
      ["authorProfile", /name="bio"/],
      ["newStory", /name="kind"/],
    ] as const) {
      if (place !== "profile" && !writes(role)) continue;
      const own = await copied(who, address, place, form);
      await send(address, pathTo(place, "de"), who, { ...own, ...added, id, bio: "Ich.", userId: administrator.account.id });
    }
    expect((await db.user.findUniqueOrThrow({ where: { id }, select: { role: true } })).role).toBe(role);
  }
  expect((await db.user.findUniqueOrThrow({ where: { id: administrator.account.id }, select: { role: true } })).role).toBe("administrator");
});

test("an invitation with a role added to its form makes a guest, and nobody who is there already loses anything by one", async ({
  portal: { address },
}) => {
  const editor = await asker(await aWriter("editor"), address);
  const form = await copied(editor, address, "inviteGuest", /name="brief"/);
  const email = `${newId()}@example.org`;
  const fields = { email, name: "Ada", title: "Am Telefon", locale: "de", role: "administrator", state: "published" };
  await send(address, pathTo("inviteGuest", "de"), editor, { ...form, ...fields });
  const invited = await db.user.findUniqueOrThrow({ where: { email }, select: { role: true, stories: { select: { state: true } } } });
  expect(invited).toEqual({ role: "guest_author", stories: [{ state: "draft" }] });
});

test("a guest who sends the editor's form, or somebody else's number with the own one, changes nothing that readers see", async ({
  portal: { address },
}) => {
  test.setTimeout(60_000);
  const [{ guest, personId }, victim] = [await aPublishedGuest(), await aPublishedGuest()];
  const [who, editor] = [await asker(guest, address), await asker(await aWriter("editor"), address)];
  const person = await copied(editor, address, "deskPerson", /name="bio"/, victim.personId);
  await send(address, pathTo("deskPerson", "de", { id: victim.personId }), who, {
    ...person,
    name: "Ich",
    bio: "Ich.",
    organisationId: "",
  });
  const own = await copied(who, address, "authorProfile", /name="bio"/);
  await send(address, pathTo("authorProfile", "de"), who, {
    ...own,
    bio: "Ich.",
    personId: victim.personId,
    id: victim.personId,
    state: "confirmed",
  });
  const proposal = await db.guestProposal.findFirstOrThrow({
    where: { userId: guest.id },
    select: { id: true, personId: true, state: true },
  });
  expect(proposal).toMatchObject({ personId, state: "waiting" });
  const decision = await copied(editor, address, "deskProposals", new RegExp(`value="${proposal.id}"`));
  for (const sender of [
    who,
    await asker(victim.guest, address),
    await somebody("author", address),
    await somebody("moderator", address),
    null,
  ]) {
    await send(address, pathTo("deskProposals", "de"), sender, { ...decision, to: "confirmed" });
  }
  const bios = await db.person.findMany({ where: { id: { in: [personId, victim.personId] } }, select: { bio: true } });
  expect(bios).toEqual([{ bio: "Sie plant Städte." }, { bio: "Sie plant Städte." }]);
});
