import { TagList } from "#components/tags/tag-list";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Teaser as Announced } from "#lib/stories/queries";
import { OpinionList } from "./opinion-list.tsx";
import { Teaser } from "./teaser.tsx";
import { TitleList } from "./title-list.tsx";
import { VideoTeaser } from "./video-teaser.tsx";

type Props = {
  locale: Locale;
  lead: Announced;
  next: readonly Announced[];
  videos: readonly Announced[];
  latest: readonly Announced[];
  opinion: readonly Announced[];
  tags: readonly { slug: string; name: string }[];
};

export function FrontPage({ locale, lead, next, videos, latest, opinion, tags }: Props) {
  return (
    <>
      <div className="wrap">
        <section className="lead-story">
          <Teaser story={lead} sizes="(min-width: 60rem) 47rem, 100vw" first counted />
        </section>
        {next.length > 0 && (
          <section className="row pt-(--gap)">
            {next.map((story) => (
              <Teaser key={story.id} story={story} />
            ))}
          </section>
        )}
      </div>
      {videos.length > 0 && <Stage locale={locale} videos={videos} />}
      <div className="wrap split">
        {latest.length > 0 && <Latest locale={locale} stories={latest} />}
        {opinion.length > 0 && <Opinion locale={locale} stories={opinion} />}
        {tags.length > 0 && <Tags locale={locale} tags={tags} />}
      </div>
    </>
  );
}

function Stage({ locale, videos }: { locale: Locale; videos: readonly Announced[] }) {
  const { stories } = texts(locale);
  return (
    <section className="stage band" aria-labelledby="buehne">
      <div className="wrap">
        <h2 id="buehne">{stories.stage}</h2>
        <div className="row">
          {videos.map((story) => (
            <VideoTeaser key={story.id} story={story} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Latest({ locale, stories }: { locale: Locale; stories: readonly Announced[] }) {
  const { site, stories: words } = texts(locale);
  return (
    <section aria-labelledby="aktuell">
      <h2 className="ruled" id="aktuell">
        {site.front}
      </h2>
      <TitleList stories={stories} />
      <a className="more" href={pathTo("articles", locale)}>
        {words.allArticles}
      </a>
    </section>
  );
}

function Opinion({ locale, stories }: { locale: Locale; stories: readonly Announced[] }) {
  const { site, stories: words } = texts(locale);
  return (
    <section aria-labelledby="meinung">
      <h2 className="ruled" id="meinung">
        {site.opinion}
      </h2>
      <OpinionList stories={stories} />
      <a className="more" href={pathTo("opinion", locale)}>
        {words.allOpinion}
      </a>
    </section>
  );
}

function Tags({ locale, tags }: { locale: Locale; tags: readonly { slug: string; name: string }[] }) {
  const { site, stories: words } = texts(locale);
  return (
    <section aria-labelledby="schlagworte">
      <h2 className="ruled" id="schlagworte">
        {site.tags}
      </h2>
      <div className="pt-4">
        <TagList locale={locale} tags={tags} />
      </div>
      <a className="more" href={pathTo("tags", locale)}>
        {words.allTags}
      </a>
    </section>
  );
}
