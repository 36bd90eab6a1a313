import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Standing } from "#lib/writing/states/queries";
import { AcceptForm } from "./accept-form.tsx";
import { MoveForm } from "./move-form.tsx";

type Props = { standing: Standing; isOwn: boolean; mayAccept: boolean; locale: Locale };

/** The author's approval of the final text: asked for, given, or to be given anew. */
export function Consent({ standing, isOwn, mayAccept, locale }: Props) {
  const { consentAskedAt, consented, approvals, state, id, version } = standing;
  if (consentAskedAt === null || (state !== "approved" && state !== "scheduled")) return null;
  const t = texts(locale).writing;
  const before = approvals.some(({ kind }) => kind === "author");
  return (
    <div className="grid gap-3">
      <h3 className="text-lg">{t.way.consent.title}</h3>
      <p>{consented ? t.way.consent.given : before ? t.way.consent.outdated : t.way.consent.awaited}</p>
      {isOwn && mayAccept && !consented && (
        <>
          <p>
            {t.way.consent.ask} <a href={pathTo("preview", locale, { id })}>{t.actions.preview}</a>
          </p>
          <AcceptForm story={{ id, version }} locale={locale} />
          <MoveForm story={{ id, version }} locale={locale} move="object" />
        </>
      )}
    </div>
  );
}
