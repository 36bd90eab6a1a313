// What the desk has before it; for editors.

import { Board, Days } from "#components/plans/board";
import { PlansInTrouble } from "#components/plans/trouble";
import { Field } from "#components/ui/field";
import { personName } from "#lib/accounts/shown";
import { localeOf, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { planningOverview } from "#lib/plans/overview/queries";
import { plansInTrouble } from "#lib/plans/queries";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function PlanningPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskPlanning", locale));
  const person = first((await searchParams).person);
  const overview = await planningOverview(account, person);
  if (!overview) return <Forbidden account={account} locale={locale} />;
  const trouble = await plansInTrouble(account);
  const t = texts(locale).plans.overview;

  return (
    <DeskPage account={account} locale={locale} place="deskPlanning" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <PlansInTrouble locale={locale} now={new Date()} plans={trouble} />
      <form action={pathTo("deskPlanning", locale)} className="mt-4 flex flex-wrap items-end gap-3" method="get">
        <div className="w-full sm:w-72">
          <Field id="person" label={t.person} name={parameterName("deskPlanning", "person", locale)}>
            {(described) => (
              <select {...described} defaultValue={person ?? ""}>
                <option value="">{t.everybody}</option>
                {overview.people.map((each) => (
                  <option key={each.id} value={each.id}>
                    {personName(each, locale)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <button className="button-quiet" type="submit">
          {t.show}
        </button>
      </form>
      <section className="mt-8">
        <h2 className="text-2xl">{t.planned}</h2>
        <Days locale={locale} plans={overview.plans} />
      </section>
      <section className="mt-10">
        <h2 className="text-2xl">{t.inWork}</h2>
        <Board locale={locale} stories={overview.stories} />
      </section>
    </DeskPage>
  );
}
