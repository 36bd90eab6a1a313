// Turns of a talk and what is quoted from them, as HTML.
import type { Locale } from "#prisma/generated/enums";
import { texts } from "../../messages/catalogue.ts";
import type { Top } from "../schema.ts";
import { anchorOfTurn, type Turn } from "../turns.ts";
import { escapeHtml } from "./escape.ts";

/** The name stands where the speaker changes; for who cannot see that it does not, it stands everywhere. It is the link to the turn, too. */
export function turnHtml({ attrs }: Extract<Top, { type: "turn" }>, inside: string, before: Top | undefined, locale: Locale): string {
  const { id, role, speaker } = attrs;
  const same = !speaker || (before?.type === "turn" && before.attrs.speaker === speaker);
  const name = escapeHtml(speaker || texts(locale).stories.turn[role]);
  const head = `<p class="speaker${same ? " same" : ""}"><a href="#${anchorOfTurn(id)}">${name}</a></p>\n`;
  return `<div class="turn ${role}" id="${anchorOfTurn(id)}">\n${head}${inside}</div>\n`;
}

/** One that is taken from a turn says whose words they are, and leads there. */
export function pullQuoteHtml(words: string, source: Turn | undefined): string {
  if (!source?.speaker) return `<p class="pull-quote">${words}</p>\n`;
  const link = `<a href="#${anchorOfTurn(source.id)}">${escapeHtml(source.speaker)}</a>`;
  return `<figure class="pull-quote"><blockquote><p>${words}</p></blockquote><figcaption>${link}</figcaption></figure>\n`;
}
