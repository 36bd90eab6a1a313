// One plan: what, when, by whom; its receipt, or what became of it.
import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { decide } from "#lib/plans/actions";
import { isLate, overdueAfter } from "#lib/plans/plan";
import type { PlanRow } from "#lib/plans/queries";

type Props = {
  plan: PlanRow;
  storyId: string;
  locale: Locale;
  now: Date;
  /** In which the desk lives now. */
  zone: string;
};

export function PlanItem({ plan, storyId, locale, now, zone }: Props) {
  const { plans: t } = texts(locale);
  const { action, state, at, createdBy, revision, words } = plan;
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="font-semibold">{t.actions[action]}</b>
        <time dateTime={at.toISOString()}>{formatDate(at, locale, "time")}</time>
        <span className={state === "asked" || state === "refused" ? "tag-line text-accent" : "tag-line"}>{t.states[state]}</span>
      </p>
      <p className="hint">
        {[
          createdBy && t.by(personName(createdBy, locale)),
          revision !== null && t.revision(revision),
          plan.zone !== zone && t.meant(plan.reading.replace("T", " "), plan.zone),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {words && <p className="max-w-xl">{words}</p>}
      <Became locale={locale} now={now} plan={plan} />
      {(state === "waiting" || state === "asked" || state === "refused") && <Decide locale={locale} plan={plan} storyId={storyId} />}
    </li>
  );
}

/** The receipt, or why there is none. */
export function Became({ plan, locale, now }: { plan: Omit<PlanRow, "createdBy">; locale: Locale; now: Date }) {
  const { plans: t, writing } = texts(locale);
  const { action, state, at, settledAt, reason, detail, failures, problem, pages, renewedAt } = plan;
  const because = wordsFor(t.reasons, reason);
  if (state === "done" && settledAt) {
    const minutes = Math.round((settledAt.getTime() - at.getTime()) / 60_000);
    const parts = [
      reason === "already" ? t.already : t.receipt[action](formatDate(settledAt, locale, "second")),
      renewedAt && t.renewed(pages),
      isLate(at, settledAt) && t.late(minutes),
    ];
    return <p className="text-good">{parts.filter(Boolean).join(", ")}</p>;
  }
  if (state === "waiting" && failures > 0) return <p className="text-accent">{t.failing(failures, problem)}</p>;
  if (state === "waiting" && now.getTime() - at.getTime() > overdueAfter) return <p className="text-accent">{t.overdue}</p>;
  if (state === "asked") return <p className="text-accent">{t.asked}</p>;
  if (!because) return null;
  return (
    <>
      <p className={state === "refused" ? "text-accent" : "hint"}>{because}</p>
      <ul className="list-disc pl-5">
        {detail.map((lack) => (
          <li key={lack}>{wordsFor(writing.lacks, lack) ?? lack}</li>
        ))}
      </ul>
    </>
  );
}

function Decide({ plan, storyId, locale }: Pick<Props, "plan" | "storyId" | "locale">) {
  const { plans: t } = texts(locale);
  return (
    <form action={decide} className="mt-2 flex flex-wrap gap-3">
      <input name="deskLocale" type="hidden" value={locale} />
      <input name="id" type="hidden" value={storyId} />
      <input name="plan" type="hidden" value={plan.id} />
      {plan.state !== "waiting" && (
        <button className="button" name="intent" type="submit" value="carry-out">
          {t.carryOut}
        </button>
      )}
      <button className="button-quiet" name="intent" type="submit" value="drop">
        {plan.state === "refused" ? t.noted : t.drop}
      </button>
    </form>
  );
}
