import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Standing as State } from "./keeper.ts";
import { clockTime, words } from "./words.ts";

type Props = { standing: State; isPublic: boolean; locale: Locale };

/** Whether what was typed is safe, in words; a screen reader hears it when it matters. */
export function Standing({ standing, isPublic, locale }: Props) {
  const isWrong = standing.kind === "refused" || standing.kind === "unfit" || standing.kind === "offline";
  return (
    <div className={isWrong ? "said said-wrong" : "hint"} role={isWrong ? "alert" : undefined} data-standing={standing.kind}>
      {sentence(standing, isPublic, locale)}
      {standing.kind === "unfit" && (
        <ul className="list-disc pl-5">
          {standing.fields.map(({ field, max, reason }) => (
            <li key={field}>
              {texts(locale).writing.fields[fieldName(field)]}: {problem(max, reason, locale)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence(standing: State, isPublic: boolean, locale: Locale): string {
  const t = words(locale).standing;
  switch (standing.kind) {
    case "kept":
      return standing.at ? t.kept(clockTime(standing.at, locale, true)) : isPublic ? t.publicFresh : t.fresh;
    case "refused":
      return t.refused[standing.why];
    case "typed":
    case "offline":
    case "here":
    case "unfit":
      return t[standing.kind];
  }
}

type Unfit = Extract<State, { kind: "unfit" }>["fields"][number];

function problem(max: number | undefined, reason: Unfit["reason"], locale: Locale): string {
  const { problems } = texts(locale).writing;
  if (reason) return problems.document[reason];
  return max ? problems["too-long"](max) : problems.invalid;
}

const fieldName = (field: Unfit["field"]) => (field === "authorId" ? "author" : field === "organisationId" ? "organisation" : field);
