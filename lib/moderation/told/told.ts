// What a moderator is told about the last thing done, in words.
import type { Locale } from "../../addresses.ts";
import { texts } from "../../messages/catalogue.ts";
import { wordsFor } from "../../messages/words.ts";
import type { Card } from "../cards/queries.ts";
import { whoDecided } from "../wording.ts";

/** What came of it: a code, or the id of the comment it is about. `typed` comes back into the form that could not be accepted. */
export type Outcome = { done: string } | { problem: string; typed?: string | undefined };

export type Told = {
  words: string;
  wrong: boolean;
  /** The decision that can be taken back from here. */
  undo?: { id: string; version: number } | undefined;
  typed?: string | undefined;
};

/** `about` is the comment that a code names, if it names one. */
export function toldOf(outcome: Outcome, about: Card | null, locale: Locale): Told | null {
  if ("problem" in outcome) {
    return { wrong: true, words: about ? meanwhile(about, locale) : problemText(outcome.problem, locale), typed: outcome.typed };
  }
  if (about) return decided(about, locale);
  const words = doneText(outcome.done, locale);
  return words ? { wrong: false, words } : null;
}

function decided(card: Card, locale: Locale): Told {
  const { said, states } = texts(locale).moderation;
  const [last] = card.decisions;
  const words = (last?.undoesId ? said.undone : said.decided)(nameOf(card, locale), states[card.state]);
  return { wrong: false, words, undo: last?.actor === "person" ? { id: card.id, version: card.version } : undefined };
}

function meanwhile(card: Card, locale: Locale): string {
  const { said, states } = texts(locale).moderation;
  const [last] = card.decisions;
  if (last?.actor !== "person") return said.meanwhileSender(nameOf(card, locale), states[card.state]);
  return said.meanwhile(whoDecided(last, locale), nameOf(card, locale), states[card.state]);
}

const nameOf = (card: Card, locale: Locale) => (card.erasedAt ? texts(locale).moderation.erasedName : card.authorName);

function doneText(done: string, locale: Locale): string | undefined {
  const { said } = texts(locale).moderation;
  if (/^many-\d{1,3}$/.test(done)) return said.approvedMany(Number(done.slice(5)));
  return wordsFor({ ...said.discussion, replied: said.replied, notice: said.noticeDecided }, done);
}

function problemText(problem: string, locale: Locale): string {
  const { said, reply } = texts(locale).moderation;
  const words = { ...reply.problems, "no-person": reply.noPerson, nothing: said.nothingSelected, notice: said.noticeMeanwhile };
  return wordsFor(words, problem) ?? said.form;
}
