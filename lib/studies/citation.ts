// How a study is cited: in words, as BibTeX, and as RIS. Pure.

export type Cited = {
  slug: string;
  title: string;
  /** "Ellwanger, Mara", or an organisation as it is called. */
  authors: readonly string[];
  institute: string;
  year: number | null;
  doi: string;
  licence: string;
  locale: "de" | "en";
  url: string;
};

export const doiAddress = (doi: string) => `https://doi.org/${doi}`;
/** Where it is found for good. */
export const addressOfStudy = ({ doi, url }: Pick<Cited, "doi" | "url">): string => (doi ? doiAddress(doi) : url);

/** "Ellwanger, M. und Petrak, J. (2026): Titel. Institut. https://doi.org/…" */
export function citationText(study: Cited): string {
  const { authors, institute, year, title, locale } = study;
  const names = authors.map(initialled);
  const and = locale === "de" ? "und" : "and";
  const who = names.length > 1 ? `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}` : (names[0] ?? institute);
  const when = year === null ? (locale === "de" ? "o. J." : "n. d.") : String(year);
  const house = institute && institute !== who ? ` ${ended(institute)}` : "";
  return `${who} (${when}): ${ended(title)}${house} ${addressOfStudy(study)}`;
}

const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

function initialled(author: string): string {
  const [last = "", first = ""] = author.split(",").map((part) => part.trim());
  return first
    ? `${last}, ${first
        .split(/[\s-]+/)
        .map((name) => `${name.charAt(0)}.`)
        .join(" ")}`
    : last;
}

const latex: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};
const inLatex = (text: string) => text.replaceAll(/[\\{}&%$#_^~]/g, (sign) => latex[sign] ?? sign);

/** A technical report; names of organisations stand in braces, or they would be taken apart. */
export function bibtex(study: Cited): string {
  const { slug, authors, title, institute, year, doi, locale, url, licence } = study;
  const names = authors.map((author) => (author.includes(",") ? inLatex(author) : `{${inLatex(author)}}`)).join(" and ");
  const fields: [string, string][] = [
    ["author", names],
    ["title", `{${inLatex(title)}}`],
    ["institution", inLatex(institute)],
    ["year", year === null ? "" : String(year)],
    ["doi", doi],
    ["url", url],
    ["language", locale === "de" ? "german" : "english"],
    ["note", inLatex(licence)],
  ];
  const written = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},`);
  return `@techreport{${slug.replaceAll(/[^a-z0-9-]/g, "")},\n${written.join("\n")}\n}\n`;
}

/** The format of reference managers: a tag, two blanks, a hyphen, one line each. */
export function ris(study: Cited): string {
  const { authors, title, institute, year, doi, locale, url } = study;
  const lines: [string, string][] = [
    ["TY", "RPRT"],
    ...authors.map((author): [string, string] => ["AU", author]),
    ["TI", title],
    ["PB", institute],
    ["PY", year === null ? "" : String(year)],
    ["DO", doi],
    ["UR", url],
    ["LA", locale],
    ["ER", ""],
  ];
  const written = lines.filter(([tag, value]) => value !== "" || tag === "ER");
  return written.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, " ")}`.concat("\r\n")).join("");
}
