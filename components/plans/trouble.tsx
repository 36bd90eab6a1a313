// Plans that did not come about as they were meant, above everything else that is planned.
import { type Locale, pathTo } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import type { TroubledPlan } from "#lib/plans/queries";
import { Became } from "./plan-item.tsx";

export function PlansInTrouble({ plans, locale, now }: { plans: readonly TroubledPlan[]; locale: Locale; now: Date }) {
  const { plans: t, writing } = texts(locale);
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="trouble" className="said said-wrong mt-6">
      <h2 className="text-xl" id="trouble">
        {t.alarms.title}
      </h2>
      <p>{t.alarms.intro}</p>
      <ul className="mt-2 grid gap-3">
        {plans.map((plan) => (
          <li key={plan.id}>
            <a className="inline-flex min-h-11 items-center" href={pathTo("deskPlan", locale, { id: plan.storyId })}>
              {t.what(t.actions[plan.action], plan.story.title || writing.untitled, formatDate(plan.at, locale, "time"))}
            </a>
            <Became locale={locale} now={now} plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}
