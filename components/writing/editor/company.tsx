import type { Locale } from "#lib/addresses";
import type { Company as Others } from "./use-company.ts";
import { clockTime, words } from "./words.ts";

/** Who else has the text open, and what they have saved. */
export function Company({ company, locale }: { company: Others; locale: Locale }) {
  const t = words(locale).others;
  const { others = [], changed } = company;
  return (
    <div role="status" className={others.length > 0 || changed ? "said mb-3" : "sr-only"}>
      {others.map(({ name, isSelf, since }) => (
        <p key={`${name} ${since}`}>{isSelf ? t.self(clockTime(since, locale)) : t.one(name, clockTime(since, locale))}</p>
      ))}
      {changed && (
        <p className="mt-1">
          {t.changed(changed.by, clockTime(changed.at, locale))}{" "}
          <button type="button" className="button-plain" onClick={() => location.reload()}>
            {t.reload}
          </button>{" "}
          <span className="hint">{t.reloadHelp}</span>
        </p>
      )}
    </div>
  );
}
