import type { Locale } from "#lib/addresses";
import { wordsFor } from "#lib/messages/words";
import type { TranscodingState } from "#prisma/generated/enums";
import { words } from "../words.ts";
import { Follow } from "./follow.tsx";

type Props = { standing: { state: TranscodingState; progress: number; problem: string | null }; here: string; locale: Locale };

/** How far a film is that is not playable yet. */
export function Standing({ standing: { state, progress, problem }, here, locale }: Props) {
  const t = words(locale);
  if (state === "failed") {
    return (
      <p className="said said-wrong" role="status">
        {wordsFor(t.film, problem ?? "") ?? t.film["not-made"]}
      </p>
    );
  }
  return (
    <div className="said" role="status">
      <p className="flex flex-wrap items-center gap-3">
        <progress aria-label={t.file.states[state]} max={100} value={state === "running" ? progress : undefined} />
        <span>
          {t.file.states[state]}
          {state === "running" && `: ${t.file.percent(progress)}`}
        </span>
        <a href={here}>{t.file.reload}</a>
      </p>
      <Follow />
    </div>
  );
}
