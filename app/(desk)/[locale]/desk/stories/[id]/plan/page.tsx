// What is to happen with one story, and when.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { PlanForm } from "#components/plans/plan-form";
import { PlanItem } from "#components/plans/plan-item";
import { OpenWarnings } from "#components/writing/gate/open-warnings";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { plannable } from "#lib/plans/plan";
import { storySchedule } from "#lib/plans/queries";
import { gateOf } from "#lib/writing/gate/queries";
import { first, numberIn, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function PlanPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskPlan", locale, { id }));
  const [found, gate] = await Promise.all([storySchedule(id, account), gateOf(id, account)]);
  if (!found || !gate) notFound();
  const { warnings } = gate.findings;
  const { story, waiting, settled, prepared, zone } = found;
  const asked = await searchParams;
  const revision = numberIn(asked.revision);
  const { plans: t, writing } = texts(locale);
  const title = t.of(story.title || writing.untitled);
  const done = revision === undefined ? wordsFor(t.done, first(asked.done)) : t.done.prepared;
  const problem = first(asked.problem);
  const now = new Date();
  const actions = plannable(story.state === "published", waiting, prepared.length > 0);

  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={title}>
      <StoryHeading id={id} locale={locale}>
        {title}
      </StoryHeading>
      {done && <Said>{done}</Said>}
      {(problem === "settled-meanwhile" || problem === "not-allowed") && <Said wrong>{t.problems[problem]}</Said>}
      <p className="hint mt-2">{t.help(zone)}</p>
      {waiting.length + settled.length === 0 && <p className="mt-4">{t.none}</p>}
      <ol className="mt-4 max-w-2xl">
        {[...waiting, ...settled].map((plan) => (
          <PlanItem key={plan.id} locale={locale} now={now} plan={plan} storyId={id} zone={zone} />
        ))}
      </ol>
      {actions.includes("publish") && <OpenWarnings warnings={warnings} locale={locale} storyId={id} />}
      {actions.length > 0 && <h2 className="mt-8 mb-3 text-2xl">{t.form.title}</h2>}
      {actions.map((action) => (
        <PlanForm action={action} key={action} locale={locale} prepared={prepared} revision={revision} storyId={id} />
      ))}
    </DeskPage>
  );
}
