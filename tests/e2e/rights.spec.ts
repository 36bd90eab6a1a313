import type { Account } from "#lib/accounts/guard";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { mayDo } from "#lib/writing/rights";
import { moves, type StoryMove } from "#lib/writing/states/moves";
import { Role, StoryState } from "#prisma/generated/enums";
import { anAccount, aWriter } from "#tests/support/accounts";
import { expect, test } from "#tests/support/playwright";
import { deeds, pageOf } from "#tests/support/story-deeds";
import { deedForm, moveForm } from "#tests/support/story-forms";
import { type Asker, aCompleteStory, asker, inTurns, send, statusOf, views } from "#tests/support/story-rights";

const roles = Object.values(Role);
const states = Object.values(StoryState);
const places = states.flatMap((state) => [true, false].map((own) => ({ state, own })));

async function somebody(role: Role, address: string): Promise<Asker> {
  const writes = role === "guest_author" || role === "author" || role === "editor" || role === "administrator";
  return asker(writes ? await aWriter(role) : await anAccount(role), address);
}

/** Whose the stories are that are not one's own. */
async function aColleague() {
  const other = await aWriter("author");
  return { other, personId: other.personId ?? "" };
}

/** Who is refused leaves a story as it was: the next who is to be refused finds it so. */
function oncePer<Given, Made>(make: (given: Given) => Promise<Made>): (given: Given) => Promise<Made> {
  const made = new Map<string, Promise<Made>>();
  return (given) => {
    const key = JSON.stringify(given);
    const one = made.get(key) ?? make(given);
    made.set(key, one);
    return one;
  };
}

for (const role of roles) {
  test(`every page of a story opens for a ${role} exactly as the table of rights says`, async ({ portal: { address } }) => {
    test.setTimeout(180_000);
    const [who, { other, personId }] = [await somebody(role, address), await aColleague()];
    const wrong: unknown[] = [];
    await inTurns(places, async ({ state, own }) => {
      const createdById = own ? who.account.id : other.id;
      const id = await aCompleteStory({ state, createdById, personId });
      for (const [action, path] of views(id)) {
        const status = await statusOf(address, path, who);
        if (status !== (mayDo(who.account, action, { state, createdById }) ? 200 : 404)) wrong.push({ state, own, action, path, status });
      }
    });
    expect(wrong).toEqual([]);
  });
}

const moveNames = Object.keys(moves).filter((name): name is StoryMove => name in moves);

for (const role of roles) {
  test(`a ${role} who sends copied forms with changed fields moves a story exactly as the table of rights says`, async ({
    portal: { address },
  }) => {
    test.setTimeout(300_000);
    const [who, { other, personId }] = [await somebody(role, address), await aColleague()];
    const form = await moveForm(address);
    const wrong: unknown[] = [];
    const untouched = oncePer(aCompleteStory);
    const tries = places.flatMap((place) => moveNames.map((move) => ({ ...place, move })));
    await inTurns(tries, async ({ state, own, move }) => {
      const createdById = own ? who.account.id : other.id;
      const may = mayDo(who.account, move, { state, createdById });
      const given = { state, createdById, personId, consentAsked: move === "object" };
      const id = await (may ? aCompleteStory : untouched)(given);
      const fields = { ...form, id, version: "1", intent: move, message: "Worte dazu.", confirm: "introduction" };
      await send(address, pathTo("deskStory", "de", { id }), who, fields);
      const now = await db.story.findUniqueOrThrow({ where: { id }, select: { state: true, version: true } });
      const moved = now.version === 2 && now.state === moves[move];
      if (moved !== may) wrong.push({ state, own, move, now });
    });
    expect(wrong).toEqual([]);
  });
}

for (const [name, deed] of Object.entries(deeds)) {
  test(`whoever ${name} may do so by the table of rights, and nobody else`, async ({ portal: { address } }) => {
    test.setTimeout(300_000);
    const { other, personId } = await aColleague();
    const people = await Promise.all(roles.map((role) => somebody(role, address)));
    const form = await deedForm(deed, address);
    const wrong: unknown[] = [];
    const prepared = async ({ state, by }: { state: StoryState; by: Account }) => {
      const id = await aCompleteStory({ state, createdById: by.id, personId, consentAsked: true });
      return { id, names: (await deed.given?.(id, by)) ?? {} };
    };
    const untouched = oncePer(prepared);
    const tries = people.flatMap((who) => places.map((place) => ({ who, ...place })));
    await inTurns(tries, async ({ who, state, own }) => {
      const by = own ? who.account : other;
      const may = deed.takes(state).every((action) => mayDo(who.account, action, { state, createdById: by.id }));
      const { id, names } = await (may ? prepared : untouched)({ state, by });
      const sent = { ...form, ...deed.fields(state), authorId: personId, id, story: id, version: "1", ...names };
      await send(address, pageOf(deed, id, names), who, sent);
      if ((await deed.done(id)) !== may) wrong.push({ role: who.account.role, state, own, may });
    });
    expect(wrong).toEqual([]);
  });
}
