// What a story still lacks before it can be published, each with the way to its place.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { FoundLinks } from "#components/writing/gate/found-links";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { keyOf } from "#lib/writing/gate/findings";
import { placeOf } from "#lib/writing/gate/places";
import { gateOf } from "#lib/writing/gate/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function StoryCheckPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("storyCheck", locale, { id }));
  const gate = await gateOf(id, account);
  if (!gate) notFound();
  const { writing } = texts(locale);
  const t = writing.gate;
  const { lacks, warnings } = gate.findings;
  const story = pathTo("deskStory", locale, { id });
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(gate.story.title || writing.untitled)}
      </StoryHeading>
      <p className="mt-3 max-w-2xl">{t.intro}</p>
      {first((await searchParams).done) === "asked" && <Said>{t.asked}</Said>}
      {lacks.length === 0 && <Said>{t.fine}</Said>}
      {lacks.length > 0 && (
        <>
          <h2 className="mt-8 text-2xl">{t.hard}</h2>
          <ul className="mt-2 grid max-w-2xl list-disc gap-2 pl-5">
            {lacks.map((lack) => (
              <li key={lack}>
                <a href={story + placeOf[lack]}>{writing.lacks[lack]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {warnings.length > 0 && (
        <>
          <h2 className="mt-8 text-2xl">{t.soft}</h2>
          <ul className="mt-2 grid max-w-2xl list-disc gap-2 pl-5">
            {warnings.map((warning) => (
              <li key={keyOf(warning)} className="break-words">
                {t.warnings[warning.code](warning.about)} <a href={story + placeOf[warning.code]}>{t.there}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <FoundLinks gate={gate} locale={locale} mayAsk={gate.mayAsk} />
    </DeskPage>
  );
}
