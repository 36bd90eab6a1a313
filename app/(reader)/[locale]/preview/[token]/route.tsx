// How a story would look, for whoever has the link: no account, no cache, no search engine.
import { notFound } from "next/navigation";
import { Page } from "#components/site/page";
import { Article } from "#components/stories/article";
import { Related } from "#components/stories/related";
import { VideoInterview } from "#components/stories/video-interview";
import { StudyBox } from "#components/studies/study-box";
import { SurveyBox } from "#components/surveys/survey-box";
import { Talk } from "#components/talks/talk";
import { addressOf, type Locale } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { answerWith, showsHidden } from "#lib/page-cache/tags";
import { sharedPreview } from "#lib/publishing/previews/queries";
import { relatedStories, type Story } from "#lib/stories/queries";
import { sectionOf } from "#lib/stories/section";
import { findStudyToShow } from "#lib/studies/queries";
import { previewedSurvey } from "#lib/surveys/shown";
import { readerPage } from "../../../reader-page.tsx";

export const GET = readerPage<"token">(async ({ locale: language, token }) => {
  showsHidden();
  const shared = (await sharedPreview(token)) ?? notFound();
  if (shared === "over") return over(language);
  const { story, isPublic, expiresAt } = shared;
  const { locale } = story;
  const t = texts(locale);
  const titled = { ...story, title: story.title || t.stories.preview.untitled };
  return (
    <Page locale={locale} head={{ title: t.stories.preview.title, robots: "noindex, nofollow" }} section={sectionOf(story)}>
      <div className="column">
        <p className="standing" role="note">
          {isPublic ? <a href={addressOf(story)}>{t.stories.preview.published}</a> : t.stories.preview.notice}{" "}
          {t.stories.preview.until(formatDate(expiresAt, locale, "time"))}
        </p>
      </div>
      {await shown(titled)}
      <Related locale={locale} stories={await relatedStories(story)} />
    </Page>
  );
});

async function shown(story: Story) {
  if (story.kind === "video") return <VideoInterview story={story} />;
  if (story.kind === "talk") return <Talk story={story} />;
  const study = story.kind === "study" ? await findStudyToShow(story.id) : null;
  return (
    <Article story={story}>
      {story.kind === "survey" && <SurveyBox html={await previewedSurvey(story.id)} locale={story.locale} />}
      {study && <StudyBox study={study} />}
    </Article>
  );
}

function over(locale: Locale) {
  answerWith(410);
  const t = texts(locale).stories.preview;
  return (
    <Page locale={locale} head={{ title: t.overTitle, robots: "noindex, nofollow" }}>
      <div className="column page-head">
        <h1>{t.overTitle}</h1>
        <p>{t.over}</p>
      </div>
    </Page>
  );
}
