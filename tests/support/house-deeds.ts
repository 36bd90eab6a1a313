// What is done in the house besides stories and files, with the forms that do it: for tests that send each of them in everybody's name.

import type { HouseRight } from "#lib/accounts/guard";
import { startSession } from "#lib/accounts/sessions/commands";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { aComment, anAccount, anOrganisation, aPerson, aSeries, aStory, aTopic } from "#tests/support/factories";
import { aFilmStory } from "#tests/support/films";
import { aKeptRule } from "#tests/support/rules";
import { aStudy } from "#tests/support/studies";
import { aTalk, speakerCalled } from "#tests/support/talks";

type Fields = Readonly<Record<string, string>>;
/** A form on the page of whoever may, and what is filled in. */
export type Filled = { page: string; form: RegExp; fields: Fields };
export type HouseDeed = { takes: HouseRight; fill: () => Promise<Filled> };

const aTag = async () => {
  const id = newId();
  await db.tag.create({ data: { id, slug: `wort-${id}`, name: `Wort ${id}` }, select: { id: true } });
  return id;
};

async function aPitch(): Promise<string> {
  const id = newId();
  const said = { name: "Ada", email: `${id}@example.org`, title: "Am Telefon", text: "Ich habe zugehört." };
  await db.pitch.create({
    data: { id, state: "open", locale: "de", probability: 0.1, receivedAt: new Date(), ...said },
    select: { id: true },
  });
  return id;
}

/** A guest's, of how readers are to see them. */
async function aProposal(): Promise<string> {
  const [id, person] = [newId(), await aPerson()];
  const { id: userId } = await anAccount({ role: "guest_author", personId: person.id });
  await db.guestProposal.create({ data: { id, userId, personId: person.id, bio: "Sie hört zu." }, select: { id: true } });
  return id;
}

async function aHeldComment() {
  const { id: storyId } = await aStory();
  return aComment({ storyId, state: "held" });
}

async function ofAFilm(form: RegExp, fields: Fields): Promise<Filled> {
  const { id } = await aFilmStory();
  return { page: pathTo("deskFilm", "de", { id }), form, fields };
}

const withId = (id: string) => new RegExp(`value="${id}"`);
const anAddress = () => `${newId()}@example.org`;
const site = { name: "Haus", timeZone: "Europe/Berlin", publisher: "Werkstatt", street: "Weg 1", postcode: "10115", city: "Berlin" };

export const houseDeeds: Readonly<Record<string, HouseDeed>> = {
  "begins a piece": {
    takes: "write",
    fill: async () => ({ page: pathTo("newStory", "de"), form: /value="guest"/, fields: { kind: "guest" } }),
  },
  "pins a story to the front page": {
    takes: "edit",
    fill: async () => {
      const { id } = await aStory();
      return { page: pathTo("deskFront", "de"), form: withId(id), fields: { intent: "pin", story: id } };
    },
  },
  "hides a part of the front page": {
    takes: "edit",
    fill: async () => {
      await db.frontBlockPlace.deleteMany();
      return { page: pathTo("deskFront", "de"), form: /value="block-hide"/, fields: { intent: "block-hide" } };
    },
  },
  "puts the chapters of a topic into order": {
    takes: "edit",
    fill: async () => {
      const [first, second] = [await aStory(), await aStory()];
      const { id } = await aTopic([first, second], { state: "draft" });
      const fields = { intent: "down", story: first.id };
      return { page: pathTo("deskChapters", "de", { id }), form: withId(first.id), fields };
    },
  },
  "says how a study was made": {
    takes: "edit",
    fill: async () => {
      const { id } = await aStudy({ state: "draft" });
      return { page: pathTo("deskStudy", "de", { id }), form: /name="authors"/, fields: { institute: `Institut ${newId()}` } };
    },
  },
  "adds a finding to a study": {
    takes: "edit",
    fill: async () => {
      const { id } = await aStudy({ state: "draft" });
      const fields = { title: "Neu", chart: "lying", table: "Was;Wie viel\nEins;1" };
      return { page: pathTo("deskStudy", "de", { id }), form: /id="table-new"/, fields };
    },
  },
  "takes a finding out of a study": {
    takes: "edit",
    fill: async () => {
      const { id, findingId } = await aStudy({ state: "draft" });
      return { page: pathTo("deskStudy", "de", { id }), form: withId(findingId), fields: { intent: "remove" } };
    },
  },
  "takes the file of a study away": {
    takes: "edit",
    fill: async () => {
      const { id } = await aStudy({ state: "draft", filed: true });
      return { page: pathTo("deskStudy", "de", { id }), form: /id="pdf"/, fields: { intent: "drop" } };
    },
  },
  "lets somebody speak in a talk": {
    takes: "edit",
    fill: async () => {
      const [{ id }, person] = [await aTalk({ state: "draft" }), await aPerson()];
      return { page: pathTo("deskTalk", "de", { id }), form: /name="whom"/, fields: { whom: `person ${person.id}`, label: "Neu" } };
    },
  },
  "changes who speaks in a talk as what": {
    takes: "edit",
    fill: async () => {
      const { id } = await aTalk({ state: "draft" });
      const speaker = await speakerCalled(id, "Kolbow");
      const form = new RegExp(`value="${speaker.id}"[\\s\\S]*name="role"`);
      return { page: pathTo("deskTalk", "de", { id }), form, fields: { role: "Hauswartin" } };
    },
  },
  "records that a speaker has approved": {
    takes: "edit",
    fill: async () => {
      const { id } = await aTalk({ state: "draft", approved: false });
      return { page: pathTo("deskTalk", "de", { id }), form: /name="how"/, fields: { on: "2026-11-18", how: "per Mail" } };
    },
  },
  "takes a speaker out of a talk": {
    takes: "edit",
    fill: async () => {
      const { id } = await aTalk({ state: "draft" });
      const speaker = await speakerCalled(id, "Kolbow");
      return { page: pathTo("deskTalk", "de", { id }), form: withId(speaker.id), fields: { intent: "remove" } };
    },
  },
  "says which series and edition a story belongs to": {
    takes: "edit",
    fill: async () => {
      const [{ id }, { id: seriesId }] = [await aStory(), await aSeries()];
      const fields = { seriesId, number: "4/2026", appearedOn: "2026-11-20" };
      return { page: pathTo("deskPlacing", "de", { id }), form: /name="appearedOn"/, fields };
    },
  },
  "names who took part in a story": {
    takes: "edit",
    fill: async () => {
      const [{ id }, person] = [await aStory(), await aPerson()];
      const fields = { person: person.id, role: "camera" };
      return { page: pathTo("deskPlacing", "de", { id }), form: /id="credit-person"/, fields };
    },
  },
  "has a story point to another": {
    takes: "edit",
    fill: async () => {
      const [{ id }, other] = [await aStory(), await aStory({ title: `Verweis ${newId()}` })];
      const page = pathTo("deskPlacing", "de", { id }, { search: other.title });
      return { page, form: withId(other.id), fields: { intent: "more" } };
    },
  },
  "says which story is the translation of another": {
    takes: "edit",
    fill: async () => {
      const [{ id }, other] = [await aStory(), await aStory({ locale: "en", title: `Translation ${newId()}` })];
      const page = pathTo("deskPlacing", "de", { id }, { search: other.title });
      return { page, form: withId(other.id), fields: { intent: "translation" } };
    },
  },
  "names the address of a film": {
    takes: "edit",
    fill: () => ofAFilm(/name="address"/, { intent: "elsewhere", address: "https://vimeo.com/76979871" }),
  },
  "takes a film off its story": { takes: "edit", fill: () => ofAFilm(/value="none"/, { intent: "none" }) },
  "writes the chapters of a film": {
    takes: "edit",
    fill: () => ofAFilm(/name="chapters"/, { intent: "chapters", chapters: "0:00 Anfang\n0:20 Mitte" }),
  },
  "says who speaks in a film": {
    takes: "edit",
    fill: async () => {
      const { id: person } = await aPerson();
      return ofAFilm(/name="speaker"/, { intent: "speakers", person, role: "guest" });
    },
  },
  "takes subtitles away": {
    takes: "edit",
    fill: () => ofAFilm(/name="language"[^>]*value="en"|value="en"/, { intent: "uncaptioned", language: "en" }),
  },
  "records that everybody in a film agrees": {
    takes: "edit",
    fill: () => ofAFilm(/name="how"/, { intent: "agree", how: `Per Mail ${newId()}` }),
  },
  "makes a series": {
    takes: "edit",
    fill: async () => ({
      page: pathTo("newSeries", "de"),
      form: /id="about"/,
      fields: { name: `Reihe ${newId()}`, locale: "de", about: "" },
    }),
  },
  "renames a series": {
    takes: "edit",
    fill: async () => {
      const { id } = await aSeries();
      return { page: pathTo("deskSeries", "de", { id }), form: /id="about"/, fields: { name: `Anders ${id}` } };
    },
  },
  "renames a keyword": {
    takes: "edit",
    fill: async () => {
      const id = await aTag();
      return { page: pathTo("deskTag", "de", { id }), form: /id="name"/, fields: { name: `Anders ${id}` } };
    },
  },
  "merges two keywords": {
    takes: "edit",
    fill: async () => {
      const [id, into] = [await aTag(), await aTag()];
      return { page: pathTo("deskTag", "de", { id }), form: /id="into"/, fields: { into } };
    },
  },
  "changes a person": {
    takes: "edit",
    fill: async () => {
      const { id } = await aPerson();
      return { page: pathTo("deskPerson", "de", { id }), form: /name="bio"/, fields: { name: "Anders", organisationId: "" } };
    },
  },
  "makes a person": {
    takes: "edit",
    fill: async () => ({ page: pathTo("newPerson", "de"), form: /name="bio"/, fields: { name: "Neu", organisationId: "" } }),
  },
  "changes an organisation": {
    takes: "edit",
    fill: async () => {
      const { id } = await anOrganisation();
      return { page: pathTo("deskOrganisation", "de", { id }), form: /name="street"/, fields: { name: "Anders" } };
    },
  },
  "invites a guest": {
    takes: "edit",
    fill: async () => ({
      page: pathTo("inviteGuest", "de"),
      form: /name="brief"/,
      fields: { email: anAddress(), name: "Ada", title: "Am Telefon", locale: "de" },
    }),
  },
  "confirms what a guest would have changed": {
    takes: "edit",
    fill: async () => {
      const id = await aProposal();
      return { page: pathTo("deskProposals", "de"), form: withId(id), fields: { to: "confirmed" } };
    },
  },
  "declines a proposal": {
    takes: "edit",
    fill: async () => {
      const id = await aPitch();
      return { page: pathTo("deskPitches", "de"), form: withId(id), fields: { press: "decline", answer: "Leider nein." } };
    },
  },
  "approves a comment": {
    takes: "moderate",
    fill: async () => {
      const { id } = await aHeldComment();
      return { page: pathTo("deskComment", "de", { id }), form: /value="approved"/, fields: { to: "approved" } };
    },
  },
  "approves several comments": {
    takes: "moderate",
    fill: async () => {
      const { id } = await aHeldComment();
      return { page: pathTo("deskComment", "de", { id }), form: /value="approved"/, fields: { do: "approve", chosen: `${id}.1` } };
    },
  },
  "keeps a rule of the lab": {
    takes: "moderate",
    fill: async () => {
      const typed = { kind: "word", term: `wort${newId()}`, way: "exact", effect: "suspect" };
      return { page: pathTo("ruleLab", "de", {}, typed), form: /value="trial"/, fields: { ...typed, state: "trial" } };
    },
  },
  "switches a rule off": {
    takes: "moderate",
    fill: async () => {
      const { id } = await aKeptRule({ term: `wort${newId()}` });
      return { page: pathTo("rule", "de", { id }), form: /name="to"/, fields: { to: "off" } };
    },
  },
  "asks for mails about what waits": {
    takes: "moderate",
    fill: async () => ({ page: pathTo("profile", "de"), form: /name="waiting"/, fields: { waiting: "yes" } }),
  },
  "closes all discussions": {
    takes: "administer",
    fill: async () => {
      await db.siteSettings.updateMany({ data: { commentsOpen: true } });
      return { page: pathTo("deskSettings", "de"), form: /name="open"/, fields: { open: "no" } };
    },
  },
  "changes the settings of the site": {
    takes: "administer",
    fill: async () => ({
      page: pathTo("deskSettings", "de"),
      form: /name="vatId"/,
      fields: { ...site, responsible: `Ada ${newId()}`, registerEntry: "", vatId: "", phone: "", email: "", website: "" },
    }),
  },
  "says which script counts readers": {
    takes: "administer",
    fill: async () => {
      const script = `https://zaehlwerk.example/${newId()}.js`;
      const said = { script, name: "Zählwerk", provider: "Werkstatt", purposeDe: "Zählen", purposeEn: "Counting", retentionDays: "0" };
      return {
        page: pathTo("deskAnalytics", "de"),
        form: /name="script"/,
        fields: { ...said, privacyUrl: "https://zaehlwerk.example/datenschutz" },
      };
    },
  },
  "sets the thresholds": {
    takes: "administer",
    fill: async () => ({
      page: pathTo("deskPolicy", "de", {}, { holdAt: "40", spamAt: "99" }),
      form: /name="press"/,
      fields: { press: "save", holdAt: "40", spamAt: "99" },
    }),
  },
  "adds an account": {
    takes: "administer",
    fill: async () => ({
      page: pathTo("deskAccounts", "de"),
      form: /type="email"/,
      fields: { email: anAddress(), name: "Ada", role: "administrator", personId: "" },
    }),
  },
  "gives an account another role": {
    takes: "administer",
    fill: async () => {
      const { id } = await anAccount({ role: "reader" });
      return {
        page: pathTo("deskAccounts", "de"),
        form: new RegExp(`value="${id}"[\\s\\S]*name="role"`),
        fields: { name: "Ada", role: "administrator", personId: "", id },
      };
    },
  },
  "closes an account": {
    takes: "administer",
    fill: async () => {
      const { id } = await anAccount({ role: "reader" });
      return { page: pathTo("deskAccounts", "de"), form: /name="press"/, fields: { press: "disable", id } };
    },
  },
  "ends somebody's sessions": {
    takes: "administer",
    fill: async () => {
      const { id } = await anAccount({ role: "reader" });
      await startSession(id);
      return { page: pathTo("deskAccounts", "de"), form: /name="press"/, fields: { press: "end", id } };
    },
  },
  "asks Akismet about the key": {
    takes: "administer",
    fill: async () => {
      await db.akismetService.updateMany({ data: { pausedUntil: new Date(Date.now() + 3_600_000) } });
      return { page: pathTo("deskAkismet", "de"), form: /Jetzt prüfen/, fields: {} };
    },
  },
  "believes Akismet again": {
    takes: "administer",
    fill: async () => {
      await db.akismetService.updateMany({ data: { alarmSince: new Date(), alarmQuiet: false } });
      return { page: pathTo("deskAkismet", "de"), form: /wieder/i, fields: {} };
    },
  },
};
