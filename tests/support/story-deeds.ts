// What can be done with a story besides moving it, with the forms that do it: for tests that send each of them in everybody's name.
import type { Account } from "#lib/accounts/guard";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import type { StoryAction } from "#lib/writing/rights";
import type { Prisma } from "#prisma/generated/client";
import type { PlanState, StoryState } from "#prisma/generated/enums";
import { aPicture } from "#tests/support/pictures";

type Fields = Readonly<Record<string, string>>;
export type Deed = {
  /** All of these are needed. */
  takes: (state: StoryState) => readonly StoryAction[];
  /** Whoever sees the form, in a state in which there is one. */
  by: "author" | "editor";
  state: StoryState;
  page: "deskStory" | "previewLinks" | "deskPlan" | "storyCheck" | "revision" | "remarks" | "libraryItem";
  form: RegExp;
  /** What has to be there before. @returns the fields that name it */
  given?: (storyId: string, who: Account) => Promise<Fields>;
  fields: (state: StoryState) => Fields;
  done: (id: string) => Promise<boolean>;
};

const selects = { form: "guest", label: "none", aiDisclosure: "none", locale: "de", authorId: "", organisationId: "" };
const isPublic = (state: StoryState) => state === "published" || state === "taken_down";
const found = (count: number) => count > 0;
const writing = (state: StoryState): StoryAction[] => [isPublic(state) ? "correct" : "edit"];
const inAWeek = () => new Date(Date.now() + 7 * 86_400_000);
const isShowing = async (id: string, given: Prisma.StoryWhereInput) => found(await db.story.count({ where: { id, ...given } }));

async function aPlan(storyId: string, state: PlanState): Promise<Fields> {
  const plan = newId();
  const settledAt = state === "waiting" ? null : new Date();
  await db.plan.create({
    data: {
      id: plan,
      storyId,
      action: "embargo",
      state,
      settledAt,
      at: inAWeek(),
      reading: "2027-09-01T06:00",
      zone: "Europe/Berlin",
      words: "",
    },
    select: { id: true },
  });
  return { plan };
}
const planIs = async (storyId: string, state: PlanState) => found(await db.plan.count({ where: { storyId, state } }));

async function aPictureOn(storyId: string, { id: createdById }: Account): Promise<Fields> {
  const { id: pictureId } = await aPicture({ createdById });
  await db.story.update({ where: { id: storyId }, data: { pictureId }, select: { id: true } });
  return {};
}
const note = { alt: "Anders", caption: "", credit: "Foto: anders", licence: "eigenes Foto" };
const linkOf = (id: string) => `https://${id}.example/`;

/** A remark of somebody who has gone. */
async function aRemark(storyId: string): Promise<Fields> {
  const remark = newId();
  const anchor = { quote: "Wort", exact: "Wort", prefix: "Ein ", suffix: ".", start: 4 };
  await db.storyRemark.create({ data: { id: remark, storyId, text: "Welches?", ...anchor }, select: { id: true } });
  return { remark };
}

/** The page with the form, for a story and what was there before. */
export const pageOf = ({ page }: Deed, story: string, { id = story }: Fields): string =>
  pathTo(page, "de", { id, number: "1" }, page === "libraryItem" ? { story } : {});

export const deeds: Readonly<Record<string, Deed>> = {
  "saves the text": {
    takes: writing,
    by: "editor",
    state: "draft",
    page: "deskStory",
    form: /name="standfirst"/,
    fields: () => ({ ...selects, title: "Anders", standfirst: "Anders.", kicker: "", tags: "", body: "Anders.", intent: "save" }),
    done: async (storyId) => found(await db.story.count({ where: { id: storyId, title: "Anders" } })),
  },
  "declares interests": {
    takes: (state) => [state === "published" ? "amend" : "declare"],
    by: "author",
    state: "draft",
    page: "deskStory",
    form: /name="interests"/,
    fields: () => ({ has: "yes", interests: "Viele.", grant: "yes" }),
    // Once the text is accepted, the words wait for an editor.
    done: async (storyId) => {
      const where = { storyId, interests: "Viele." };
      return found((await db.guestTerms.count({ where })) + (await db.guestProposal.count({ where: { ...where, state: "waiting" } })));
    },
  },
  "approves the final text": {
    takes: () => ["accept"],
    by: "author",
    state: "approved",
    page: "deskStory",
    form: /Endfassung freigeben/,
    fields: () => ({}),
    done: async (storyId) => found(await db.storyApproval.count({ where: { storyId, kind: "author" } })),
  },
  "notes something for the editors": {
    takes: () => ["notes"],
    by: "editor",
    state: "draft",
    page: "deskStory",
    form: /Notiz ablegen/,
    fields: () => ({ text: "Heikel." }),
    done: async (storyId) => found(await db.storyNote.count({ where: { storyId } })),
  },
  "remarks on a passage": {
    takes: () => ["remark"],
    by: "editor",
    state: "draft",
    page: "remarks",
    form: /name="passage"/,
    fields: () => ({ passage: "Ein Wort.", text: "Nur eins?" }),
    done: async (storyId) => found(await db.storyRemark.count({ where: { storyId, text: "Nur eins?" } })),
  },
  "answers a remark and settles it": {
    takes: () => ["answer"],
    by: "author",
    state: "draft",
    page: "remarks",
    form: /value="resolve"/,
    given: aRemark,
    fields: () => ({ intent: "resolve", text: "Ja, nur eins." }),
    done: async (storyId) => {
      const where = { storyId, resolvedAt: { not: null }, answers: { some: { text: "Ja, nur eins." } } };
      return found(await db.storyRemark.count({ where }));
    },
  },
  "makes a preview link": {
    takes: () => ["share"],
    by: "editor",
    state: "draft",
    page: "previewLinks",
    form: /Link anlegen/,
    fields: () => ({ days: "7" }),
    done: async (storyId) => found(await db.previewLink.count({ where: { storyId } })),
  },
  "closes the discussion": {
    takes: () => ["discussion"],
    by: "editor",
    state: "published",
    page: "deskStory",
    form: /name="open"/,
    fields: () => ({ open: "no" }),
    done: async (storyId) => found(await db.story.count({ where: { id: storyId, commentsOpen: false } })),
  },
  "revokes a preview link": {
    takes: () => ["share"],
    by: "editor",
    state: "draft",
    page: "previewLinks",
    form: /Zurücknehmen/,
    given: async (storyId, { id: createdById }) => {
      const link = newId();
      await db.previewLink.create({
        data: { id: link, storyId, tokenDigest: link, createdById, expiresAt: inAWeek() },
        select: { id: true },
      });
      return { link };
    },
    fields: () => ({}),
    done: async (storyId) => found(await db.previewLink.count({ where: { storyId, revokedAt: { not: null } } })),
  },
  "plans something": {
    takes: () => ["plan"],
    by: "editor",
    state: "draft",
    page: "deskPlan",
    form: /value="embargo"/,
    fields: (state) => ({ action: state === "published" ? "unpublish" : "embargo", reading: "2027-09-01T06:00", words: "Weil es so ist." }),
    done: (storyId) => planIs(storyId, "waiting"),
  },
  "drops a plan": {
    takes: () => ["plan"],
    by: "editor",
    state: "draft",
    page: "deskPlan",
    form: /value="drop"/,
    given: (storyId) => aPlan(storyId, "waiting"),
    fields: () => ({ intent: "drop" }),
    done: (storyId) => planIs(storyId, "dropped"),
  },
  "has done what was missed": {
    takes: () => ["plan"],
    by: "editor",
    state: "draft",
    page: "deskPlan",
    form: /value="carry-out"/,
    given: (storyId) => aPlan(storyId, "asked"),
    fields: () => ({ intent: "carry-out" }),
    done: (storyId) => planIs(storyId, "done"),
  },
  "brings an earlier text back": {
    takes: (state) => ["revisions", ...writing(state)],
    by: "editor",
    state: "draft",
    page: "revision",
    form: /name="number"/,
    given: async (id) => {
      const number = 2;
      await db.story.update({ where: { id }, data: { title: "Inzwischen anders" }, select: { id: true } });
      await db.storyRevision.create({
        data: {
          storyId: id,
          number,
          locale: "de",
          form: "guest",
          label: "none",
          aiDisclosure: "none",
          kicker: "",
          title: "Inzwischen anders",
          standfirst: "Bald.",
          body: { version: 1, type: "doc", content: [] },
          tags: [],
          begunAt: new Date(),
          at: new Date(),
        },
        select: { number: true },
      });
      return {};
    },
    fields: () => ({ number: "1" }),
    done: async (id) => found(await db.story.count({ where: { id, title: { startsWith: "Zuhören" } } })),
  },
  "prepares a text for later": {
    takes: () => ["correct", "plan"],
    by: "editor",
    state: "published",
    page: "deskStory",
    form: /value="prepare"/,
    fields: () => ({ ...selects, title: "Später", standfirst: "Später.", kicker: "", tags: "", body: "Später.", intent: "prepare" }),
    done: async (storyId) => found(await db.storyRevision.count({ where: { storyId, prepared: true } })),
  },
  "describes the picture": {
    takes: writing,
    by: "editor",
    state: "draft",
    page: "deskStory",
    form: /name="licence"/,
    given: aPictureOn,
    fields: () => ({ ...note, intent: "describe" }),
    done: (id) => isShowing(id, { picture: { alt: "Anders" } }),
  },
  "takes the picture away": {
    takes: writing,
    by: "editor",
    state: "draft",
    page: "deskStory",
    form: /name="licence"/,
    given: aPictureOn,
    fields: () => ({ ...note, intent: "remove" }),
    done: (id) => isShowing(id, { picture: null }),
  },
  "chooses a picture": {
    takes: writing,
    by: "editor",
    state: "draft",
    page: "deskStory",
    form: /name="licence"/,
    given: async (_, { id: createdById }) => ({ mediaId: (await aPicture({ createdById })).id }),
    fields: () => ({ ...note, intent: "upload" }),
    done: (id) => isShowing(id, { picture: { isNot: null } }),
  },
  "puts a file of the library on it": {
    takes: writing,
    by: "editor",
    state: "draft",
    page: "libraryItem",
    form: /name="story"/,
    given: async (_, { id: createdById }) => ({ id: (await aPicture({ createdById })).id }),
    fields: () => ({}),
    done: (id) => isShowing(id, { picture: { isNot: null } }),
  },
  "asks the links again": {
    takes: writing,
    by: "editor",
    state: "draft",
    page: "storyCheck",
    form: /Links jetzt prüfen/,
    given: async (id) => {
      await db.story.update({ where: { id }, data: { bodyHtml: `<p><a href="${linkOf(id)}">Wort</a></p>` }, select: { id: true } });
      await db.linkCheck.create({
        data: { address: linkOf(id), status: 200, problem: "", checkedAt: new Date() },
        select: { address: true },
      });
      return {};
    },
    fields: () => ({}),
    done: async (id) => (await db.linkCheck.count({ where: { address: linkOf(id), status: 200 } })) === 0,
  },
};
