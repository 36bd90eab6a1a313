// Record, file and findings of a study.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { FindingForm } from "#components/studies/desk/finding-form";
import { FindingItem } from "#components/studies/desk/finding-item";
import { PdfForm } from "#components/studies/desk/pdf-form";
import { RecordForm } from "#components/studies/desk/record-form";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { studyOnDesk } from "#lib/studies/desk/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function StudyPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskStudy", locale, { id }));
  const { study, title, fileName } = (await studyOnDesk(id, account)) ?? notFound();
  const asked = await searchParams;
  const { studyDesk: t, writing } = texts(locale);
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.problems, first(asked.problem));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(title || writing.untitled)}
      </StoryHeading>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      <RecordForm locale={locale} study={study} />
      <PdfForm locale={locale} name={fileName} study={study} />
      <section className="mt-10 max-w-3xl">
        <h2 className="text-2xl">{t.findings}</h2>
        <ol>
          {study.findings.map((finding) => (
            <FindingItem finding={finding} key={finding.id} locale={locale} study={study} />
          ))}
        </ol>
        <FindingForm locale={locale} studyId={id} />
      </section>
    </DeskPage>
  );
}
