// What rules compare with: the parts of a comment in the spellings that they need, made once for all rules.
import type { Evidence } from "../check.ts";
import { fold, readFigures, wordsOf } from "../letters.ts";
import { linksIn } from "../links.ts";
import { wordsRead } from "../markup.ts";
import { Lexicon } from "./lexicon.ts";

export type Material = {
  /** Name and text as they were written. */
  plain: string;
  folded: string;
  /** Each word of name and text, with its figures read as letters beside it: "v1agra", "viagra". */
  words: readonly (readonly string[])[];
  /** The same, each once: made when the first rule asks for it. */
  lexicon: () => Lexicon;
  text: string;
  /** Hosts of all links and of the homepage, each once, in ASCII. */
  hosts: readonly string[];
  links: number;
};

/** So many characters are looked at: as long as a comment may be. */
export const longest = 10_000;
/** No word of the language is longer; the stems of what is longer would take their time. */
const longestWord = 60;

type Seen = Pick<Evidence, "text" | "authorName" | "authorUrl" | "links" | "folded" | "tokens">;

export function materialOf({ text, authorName, authorUrl, links, folded, tokens }: Seen): Material {
  const words = tokens
    .map((whole) => whole.slice(0, longestWord))
    .map((token) => [token, ...(/\d/.test(token) ? [readFigures(token) ?? []].flat() : [])]);
  let lexicon: Lexicon | undefined;
  const homepage = authorUrl ? URL.parse(authorUrl) : null;
  return {
    plain: `${authorName}\n${text}`.slice(0, longest).normalize("NFC").toWellFormed(),
    folded: folded.slice(0, longest),
    words,
    lexicon: () => {
      lexicon ??= new Lexicon(words);
      return lexicon;
    },
    text,
    hosts: [...new Set([...links, ...(homepage ? [homepage] : [])].map(({ hostname }) => hostname.replace(/\.$/, "")))],
    links: links.length,
  };
}

/** The same from a stored comment. `own` is the origin of the portal, whose links are none. */
export function materialOfComment(comment: { text: string; authorName: string; authorUrl: string | null }, own: string): Material {
  const folded = fold(`${comment.authorName}\n${wordsRead(comment.text)}`);
  const links = [...linksIn(comment.text, own), ...linksIn(comment.authorName, own)];
  return materialOf({ ...comment, folded, tokens: wordsOf(folded), links });
}
