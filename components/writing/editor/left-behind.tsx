import { useEffect, useState } from "react";
import { formatDate } from "#lib/messages/catalogue";
import { leftBehind, placeOf, type Shelved, unshelve } from "./shelf.ts";
import { signature } from "./signature.ts";
import type { Written } from "./use-writing.ts";
import { words } from "./words.ts";

type Fields = Readonly<Record<string, string>>;
type Props = { story: Written; tab: string; current: () => Fields; onTake: (text: Shelved) => void };

/** Asks what is to become of a text that this browser has kept and the server does not know. */
export function LeftBehind({ story, tab, current, onTake }: Props) {
  const [left, setLeft] = useState<Shelved[]>();
  const { accountId, id, locale } = story;
  useEffect(() => {
    const keep = (found: readonly Shelved[]) => {
      const fields = current();
      setLeft(found.filter((text) => !isKnown(text, fields)));
      for (const text of found) if (isKnown(text, fields)) void unshelve(text.tab);
    };
    void leftBehind(placeOf(accountId, id), tab).then(keep, () => setLeft([]));
  }, [accountId, id, tab, current]);
  const done = (text: Shelved) => {
    setLeft((all) => all?.filter((other) => other !== text));
    void unshelve(text.tab);
  };
  const t = words(locale).left;
  if (!left) return null;
  return (
    <div data-left={left.length}>
      {left.map((text) => (
        <section className="said mb-4" key={text.tab} aria-label={t.title}>
          <h3 className="text-lg">{t.title}</h3>
          <p>
            {t.from(formatDate(new Date(text.at), locale, "time"))} {text.version < story.version && t.older}
          </p>
          <p className="hint mt-1">
            {t.ends} „… {endOf(text)}“
          </p>
          <div className="mt-3 flex flex-wrap gap-3">
            <button
              type="button"
              className="button"
              onClick={() => {
                onTake(text);
                done(text);
              }}
            >
              {t.take}
            </button>
            <button type="button" className="button-plain" onClick={() => done(text)}>
              {t.drop}
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}

/** What is unshelved without a question: it says nothing that the page does not say. */
const isKnown = (text: Shelved, current: Fields) =>
  Object.keys(current).every((name) => name === "document" || own.includes(name) || (text.fields[name] ?? "") === current[name]) &&
  signature(text.fields.document) === signature(current.document);

/** Fields that belong to a window and not to the text. */
const own = ["tab", "version", "kind", "id", "deskLocale", "body"];

const endOf = (text: Shelved) =>
  signature(text.fields.document)
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(-120);
