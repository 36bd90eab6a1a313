// The remarks about a story's text: read, answered, settled and begun, without script too.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { StoryHeading } from "#components/desk/story-heading";
import { RemarkForm } from "#components/writing/remarks/remark-form";
import { RemarkList } from "#components/writing/remarks/remark-list";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { storyRemarks } from "#lib/writing/remarks/queries";
import { first, type Query } from "../../../../../asked.ts";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function RemarksPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("remarks", locale, { id }));
  const remarks = await storyRemarks(id, account);
  if (!remarks) notFound();
  const { remarks: t, writing } = texts(locale);
  const { story, open, resolved, mayRemark } = remarks;
  const done = wordsFor(t.done, first((await searchParams).done));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <StoryHeading id={id} locale={locale}>
        {t.of(story.title || writing.untitled)}
      </StoryHeading>
      <p className="mt-3 max-w-2xl">
        {t.open(open.length)} {t.help}
      </p>
      {done && <Said>{done}</Said>}
      <div className="mt-6 grid max-w-2xl gap-4">
        <h2 className="sr-only">{t.title}</h2>
        {open.length + resolved.length === 0 && <p>{t.none}</p>}
        <RemarkList remarks={remarks} accountId={account.id} locale={locale} />
      </div>
      {mayRemark && (
        <section aria-labelledby="begin" className="mt-8">
          <h2 id="begin" className="mb-3 text-2xl">
            {t.begin.title}
          </h2>
          <RemarkForm storyId={id} locale={locale} />
        </section>
      )}
    </DeskPage>
  );
}
