// What each term of a search is worth, by how it is found: as it stands, inside a compound, or as something that was meant.

/** One way in which a term may be found. `query` and `titled` are written as Postgres reads them. */
export type Way = { term: number; weight: number; query: string; titled: string };

const weights = { exact: 1, compound: 0.55, meant: 0.5, halves: 0.35 } as const;
export type Manner = keyof typeof weights;

/** A term is found wherever one of the stems stands. */
export function wayOf(term: number, manner: Manner, stems: readonly string[]): Way[] {
  const queries = stems.map(quoted);
  return queries.length === 0 ? [] : [way(term, manner, queries.join(" | "), queries.map(inTitle).join(" | "))];
}

/** A term is found where all of the stems stand. */
export function wayOfAll(term: number, manner: Manner, stems: readonly string[]): Way {
  const queries = stems.map(quoted);
  return way(term, manner, queries.join(" & "), queries.map(inTitle).join(" & "));
}

/** A phrase, as Postgres has written it: a stem stands in it in quotation marks. */
export const wayOfPhrase = (term: number, query: string): Way => way(term, "exact", query, query.replaceAll(/'(?=[ )]|$)/g, "':A"));

const way = (term: number, manner: Manner, query: string, titled: string): Way => ({ term, weight: weights[manner], query, titled });

/** A stem as Postgres reads it in a query. */
export const quoted = (stem: string) => `'${stem.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
const inTitle = (query: string) => `${query}:A`;
