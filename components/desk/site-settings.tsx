// The switches and lists of the settings page.
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { addWord, forgetWord, setComments } from "#lib/site/actions";

type Words = readonly { word: string; weight: "blocked" | "suspect" }[];

export function CommentsSwitch({ locale, open, moderation }: { locale: Locale; open: boolean; moderation: "person" | "filter" }) {
  const t = texts(locale).desk.site;
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{t.comments}</h2>
      <p className="mt-2">{open ? t.open : t.closed}</p>
      <p className="mt-1 text-soft">{t.moderation[moderation]}</p>
      <form action={setComments} className="mt-3">
        <input name="locale" type="hidden" value={locale} />
        <button className="button-quiet" name="open" type="submit" value={open ? "no" : "yes"}>
          {open ? t.doClose : t.doOpen}
        </button>
      </form>
    </section>
  );
}

export function FilterWords({ locale, words, problem }: { locale: Locale; words: Words; problem: string | undefined }) {
  const t = texts(locale).desk.site;
  return (
    <section className="mt-10 max-w-3xl">
      <h2 className="text-2xl">{t.words}</h2>
      <p className="mt-2 text-soft">{t.wordsText}</p>
      <AddWord locale={locale} problem={problem} />
      {words.length === 0 && <p className="mt-4 text-soft">{t.none}</p>}
      <ul className="mt-4">
        {words.map(({ word, weight }) => (
          <li className="flex flex-wrap items-center gap-x-4 border-line border-b" key={word}>
            <b className="font-semibold">{word}</b>
            <span className={weight === "blocked" ? "text-accent text-sm" : "text-soft text-sm"}>{t.weights[weight]}</span>
            <form action={forgetWord} className="ml-auto">
              <input name="locale" type="hidden" value={locale} />
              <input name="word" type="hidden" value={word} />
              <button aria-label={t.removeWord(word)} className="button-plain text-sm" type="submit">
                {t.remove}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddWord({ locale, problem }: { locale: Locale; problem: string | undefined }) {
  const t = texts(locale).desk.site;
  return (
    <form action={addWord} className="mt-4 grid items-start gap-3 sm:grid-cols-[1fr_12rem_auto]">
      <input name="locale" type="hidden" value={locale} />
      <Field id="word" label={t.word} problem={problem}>
        {(described) => <input {...described} autoComplete="off" maxLength={80} minLength={2} required />}
      </Field>
      <Field id="weight" label={t.weight}>
        {(described) => (
          <select {...described} defaultValue="suspect">
            <option value="suspect">{t.weights.suspect}</option>
            <option value="blocked">{t.weights.blocked}</option>
          </select>
        )}
      </Field>
      <button className="button sm:mt-6" type="submit">
        {t.add}
      </button>
    </form>
  );
}
