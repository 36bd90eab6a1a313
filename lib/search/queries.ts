// The search: what readers may see of stories, comments, people and keywords, by the words in it.
import type { Locale } from "#prisma/generated/enums";
import { db, type Transaction } from "../db.ts";
import type { Asked } from "./asked.ts";
import { findEntries } from "./entries/queries.ts";
import { type Found, few, mostOrdered, perPage } from "./found.ts";
import { showEntries } from "./shown/queries.ts";
import { type Way, wayOf, wayOfAll, wayOfPhrase } from "./weighing.ts";
import { formsOf, type Known, knownHalves, lookUp, meantBy } from "./words/queries.ts";

/** Milliseconds that one statement of a search may take. */
const patience = 2_000;

export type Outcome = Awaited<ReturnType<typeof search>>;

/** Looks for what was asked. `"nothing-asked"`: no word to look for. `"late"`: it would have taken too long. */
export async function search(asked: Asked, locale: Locale) {
  if (asked.terms.length === 0) return "nothing-asked";
  try {
    return await db.$transaction((tx) => searchIn(tx, asked, locale), { timeout: 4 * patience, maxWait: 5_000 });
  } catch (error) {
    if (isLate(error)) return "late";
    throw error;
  }
}

/** Its own time was over, or nobody let it begin. */
const isLate = (error: unknown) =>
  error instanceof Error && /57014|statement timeout|expired transaction|Unable to start a transaction/.test(error.message);

async function searchIn(tx: Transaction, asked: Asked, locale: Locale) {
  await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(patience)}, true), set_config('jit', 'off', true)`;
  const known = (await lookUp(tx, asked.terms, locale)).filter(({ stems }) => stems.length > 0);
  if (known.length === 0) return "nothing-asked";
  const terms = withoutFillers(known);
  const best = await bestAnswer(tx, terms, { asked, locale });
  const { found, ways, suggestion } = best;
  const stems = [...new Set(ways.flatMap(({ query }) => [...query.matchAll(/'((?:[^']|'')+)'/g)].map(([, stem = ""]) => stem)))];
  const entries = await showEntries(tx, found.ids, { locale, stems, forms: await formsOf(tx, stems, locale) });
  const reachable = Math.min(found.total, mostOrdered);
  return { ...found, entries, suggestion, page: asked.page, pages: Math.max(1, Math.ceil(reachable / perPage)) };
}

// German words that stand everywhere and which Postgres would leave out if they had their umlaut.
const fillers = new Set(["fur", "uber", "konn", "konnt", "wahrend", "wurd", "dass"]);

/** What stands everywhere tells little: it is left out where something else is asked. */
function withoutFillers(terms: readonly Known[]): Known[] {
  const telling = terms.filter(({ stems: [stem = ""], phrase }) => phrase || !fillers.has(stem));
  return telling.length > 0 ? telling : [...terms];
}

type Answer = { found: Found; ways: Way[]; suggestion?: string };
type Given = { asked: Asked; locale: Locale };

/** First every word, as it stands or in a compound. Only when that finds little: what was meant, and then most of the words. */
async function bestAnswer(tx: Transaction, terms: readonly Known[], given: Given): Promise<Answer> {
  const plain = terms.flatMap((term, place) => waysOf(term, place));
  const exact = { found: await findEntries(tx, plain, { ...given, least: terms.length }), ways: plain };
  if (exact.found.total >= few) return exact;
  const { ways, suggestion } = await mended(tx, terms, given);
  const isLoose = terms.length > 1 && !terms.some(({ phrase }) => phrase);
  if (ways.length === plain.length && !isLoose) return exact;
  const least = isLoose ? Math.ceil(terms.length / 2) : terms.length;
  const wider = { found: await findEntries(tx, ways, { ...given, least }), ways, ...(suggestion !== undefined && { suggestion }) };
  return wider.found.total > exact.found.total ? wider : exact;
}

function waysOf({ phrase, query, stems, compounds }: Known, place: number): Way[] {
  if (phrase && stems.length > 1) return [wayOfPhrase(place, query)];
  return [...wayOf(place, "exact", stems), ...wayOf(place, "compound", compounds)];
}

const longestSlip = 4;

/** The ways with what was meant by unknown words, and the text with those words in place of what was typed. */
async function mended(tx: Transaction, terms: readonly Known[], { asked, locale }: Given): Promise<{ ways: Way[]; suggestion?: string }> {
  const ways: Way[] = [];
  let text = asked.text;
  for (const [place, term] of terms.entries()) {
    ways.push(...waysOf(term, place));
    const [stem = ""] = term.stems;
    if (term.phrase || stem === "") continue;
    for (const halves of await knownHalves(tx, stem, locale)) ways.push(wayOfAll(place, "halves", halves));
    if (term.known) continue;
    const meant = await meantBy(tx, term, locale);
    ways.push(
      ...wayOf(
        place,
        "meant",
        meant.map((candidate) => candidate.stem),
      ),
    );
    const [nearest] = meant;
    // What only stands in a longer word was hardly what somebody wanted to write.
    if (nearest && term.compounds.length === 0 && Math.abs(nearest.stem.length - stem.length) < longestSlip)
      text = text.replace(term.text, () => nearest.word);
  }
  return { ways, ...(text !== asked.text && { suggestion: text }) };
}
