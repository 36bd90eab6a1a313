// Rules in words.
import type { Locale } from "../../addresses.ts";
import { texts } from "../../messages/catalogue.ts";
import { readableHost } from "./host.ts";
import type { Definition } from "./rule.ts";

/** What a rule is called: the word, the pattern, the host as people read it, or what is counted. */
export function ruleName({ kind, term, least }: Pick<Definition, "kind" | "term" | "least">, locale: Locale): string {
  if (kind === "measure") return texts(locale).spam.measureText(term, least);
  return kind === "host" ? readableHost(term) : texts(locale).rules.quoted(term);
}
