// Markdown dresses a text up: what people see, and where a link leads, is not what was typed.
import MarkdownIt from "markdown-it";

const { unescapeAll } = new MarkdownIt("zero").utils;

/** Addresses as Markdown reads them: "https\://a.example" and "h&#116;tps://a.example" are links too, and so is one that emphasis begins. */
export const addressesRead = (text: string): string => unescapeAll(text).replace(/_(?=https?:\/\/)/gi, " ");

/** Words as they are seen: "ca**si**no" is one. */
export const wordsRead = (text: string): string => (text.includes("*") ? text.replace(/(?<=\p{L})\*{1,3}(?=\p{L})/gu, "") : text);
