import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Part } from "#lib/writing/revisions/difference";
import type { FieldDifference } from "#lib/writing/revisions/queries";

/** What differs between two revisions, field by field, word by word. */
export function Difference({ differences, locale }: { differences: readonly FieldDifference[]; locale: Locale }) {
  const t = texts(locale).writing;
  const changed = differences.filter(({ parts }) => parts.some(({ kind }) => kind !== "same"));
  if (changed.length === 0) return <p>{t.revisions.nothing}</p>;
  return (
    <dl className="grid gap-5">
      {changed.map(({ field, parts }) => (
        <div key={field}>
          <dt className="hint">{t.fields[field]}</dt>
          <dd className={field === "body" ? "difference font-serif leading-relaxed" : "difference"}>
            <DifferingWords parts={parts.map((part) => ({ ...part, text: inWords(field, part.text, locale) }))} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Two versions of a text as one, with what was removed and added. */
export function DifferingWords({ parts, locale }: { parts: readonly Part[]; locale: Locale }) {
  return placed(parts).map(({ end, ...part }) => <Words key={end} part={part} locale={locale} />);
}

/** Each part with where it ends among them: no two end in one place. */
function placed(parts: readonly Part[]): (Part & { end: number })[] {
  let end = 0;
  return parts.map((part) => {
    end += part.text.length;
    return { ...part, end };
  });
}

/** A part, told apart by more than its colour: by its line, and in words for those who hear it. */
function Words({ part: { kind, text }, locale }: { part: Part; locale: Locale }) {
  const { added, removed } = texts(locale).writing.revisions;
  if (kind === "same") return text;
  const Change = kind === "added" ? "ins" : "del";
  return (
    <Change>
      <span className="sr-only">{kind === "added" ? added : removed} </span>
      {text}
    </Change>
  );
}

/** Codes are told in the words of the form. */
function inWords(field: FieldDifference["field"], text: string, locale: Locale): string {
  const { forms, labels, aiDisclosures } = texts(locale).writing;
  const words: Partial<Record<FieldDifference["field"], Readonly<Record<string, string>>>> = {
    form: forms,
    label: labels,
    aiDisclosure: aiDisclosures,
  };
  return words[field]?.[text] ?? text;
}
