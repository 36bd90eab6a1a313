// How a story would look, for whoever has the link: no account, no cache, no search engine.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/site/page";
import { Article } from "#components/stories/article";
import { Related } from "#components/stories/related";
import { VideoInterview } from "#components/stories/video-interview";
import { addressOf, type Locale, localeOf } from "#lib/addresses";
import { formatDate, texts } from "#lib/messages/catalogue";
import { answerWith, showsHidden } from "#lib/page-cache/tags";
import { sharedPreview } from "#lib/publishing/previews/queries";
import { relatedStories } from "#lib/stories/queries";
import { sectionOf } from "#lib/stories/section";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/preview/[token]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts(localeOf((await params).locale)).stories.preview.title, robots: { index: false, follow: false } };
}

export default async function SharedPreviewPage({ params }: Props) {
  showsHidden();
  const { locale: name, token } = await params;
  const shared = (await sharedPreview(token)) ?? notFound();
  if (shared === "over") return over(localeOf(name));
  const { story, isPublic, expiresAt } = shared;
  const { locale } = story;
  const t = texts(locale);
  const titled = { ...story, title: story.title || t.stories.preview.untitled };
  return (
    <Page locale={locale} section={sectionOf(story)}>
      <div className="column">
        <p className="standing" role="note">
          {isPublic ? <a href={addressOf(story)}>{t.stories.preview.published}</a> : t.stories.preview.notice}{" "}
          {t.stories.preview.until(formatDate(expiresAt, locale, "time"))}
        </p>
      </div>
      {story.kind === "video" ? <VideoInterview story={titled} /> : <Article story={titled} />}
      <Related locale={locale} stories={await relatedStories(story)} />
    </Page>
  );
}

function over(locale: Locale) {
  answerWith(410);
  const t = texts(locale).stories.preview;
  return (
    <Page locale={locale}>
      <div className="column page-head">
        <h1>{t.overTitle}</h1>
        <p>{t.over}</p>
      </div>
    </Page>
  );
}
