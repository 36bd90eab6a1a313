// How a story would look, for those who may read it at the desk.

import { notFound } from "next/navigation";
import { FindingsPreview } from "#components/studies/desk/findings-preview";
import { SurveyPreview } from "#components/surveys/desk/survey-preview";
import { Markup } from "#components/ui/markup";
import { localeOf, pathTo } from "#lib/addresses";
import { mediaAddress } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { findStudyToShow } from "#lib/studies/queries";
import { findSurveyToShow } from "#lib/surveys/queries";
import { findDeskStory } from "#lib/writing/queries";
import { typeName } from "#lib/writing/type-name";
import { DeskPage } from "../../../../../desk-page.tsx";
import { visitor } from "../../../../../visitor.tsx";

export default async function PreviewPage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("preview", locale, { id }));
  const story = await findDeskStory(id, account);
  if (!story) notFound();
  const t = texts(locale).writing;
  const { picture } = story;
  const survey = story.kind === "survey" ? await findSurveyToShow(id) : undefined;
  const study = story.kind === "study" ? await findStudyToShow(id) : null;
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.actions.preview}>
      <p className="said">
        {t.previewNotice} <a href={pathTo("deskStory", locale, { id })}>{t.backToStory}</a>
      </p>
      <article lang={story.locale} className="mx-auto mt-8 max-w-2xl">
        <p className="font-bold text-accent text-sm">{[story.kicker, typeName(story, locale)].filter(Boolean).join(" · ")}</p>
        <h1 className="mt-2 text-5xl">{story.title || t.untitled}</h1>
        <p className="mt-4 font-serif text-soft text-xl">{story.standfirst}</p>
        {picture && (
          <img
            className="mt-6 h-auto w-full"
            src={mediaAddress(picture.file)}
            width={picture.width ?? 16}
            height={picture.height ?? 10}
            alt={picture.alt ?? ""}
          />
        )}
        <Markup className="comment-text mt-6 text-lg" html={story.bodyHtml} />
        {survey && <SurveyPreview locale={story.locale} survey={survey} />}
        {study && <FindingsPreview study={study} />}
      </article>
    </DeskPage>
  );
}
