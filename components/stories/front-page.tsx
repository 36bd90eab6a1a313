import type { ReactNode } from "react";
import { TagList } from "#components/tags/tag-list";
import { type Locale, pathTo } from "#lib/addresses";
import { rowsOf } from "#lib/front/front";
import { texts } from "#lib/messages/catalogue";
import type { Teaser as Announced } from "#lib/stories/queries";
import type { FrontBlock } from "#prisma/generated/enums";
import { FavouriteList } from "./favourite-list.tsx";
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
  read: readonly Announced[];
  discussed: readonly Announced[];
  popular: readonly Announced[];
  opinion: readonly Announced[];
  tags: readonly { slug: string; name: string }[];
  /** What follows below, in its order. */
  blocks: readonly FrontBlock[];
};

export function FrontPage({ lead, next, blocks, ...rest }: Props) {
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
      {rowsOf(blocks.filter((block) => isFilled(block, rest))).map((row) =>
        row[0] === "stage" ? (
          <Block block="stage" key="stage" {...rest} />
        ) : row[0] === "popular" ? (
          <div className="wrap pt-(--gap)" key="popular">
            <Block block="popular" {...rest} />
          </div>
        ) : (
          <div className="wrap split" key={row.join()}>
            {row.map((block) => (
              <Block block={block} key={block} {...rest} />
            ))}
          </div>
        ),
      )}
    </>
  );
}

type Contents = Pick<Props, "locale" | "videos" | "latest" | "read" | "discussed" | "popular" | "opinion" | "tags">;

const isFilled = (block: FrontBlock, { videos: stage, ...others }: Contents) => ({ stage, ...others })[block].length > 0;

function Block({ block, locale, ...contents }: Contents & { block: FrontBlock }) {
  const { stories: words } = texts(locale);
  switch (block) {
    case "stage":
      return <Stage locale={locale} videos={contents.videos} />;
    case "latest":
      return <Latest locale={locale} stories={contents.latest} />;
    case "opinion":
      return <Opinion locale={locale} stories={contents.opinion} />;
    case "read":
      return (
        <Favourites id="meistgelesen" locale={locale} title={words.mostRead}>
          <TitleList stories={contents.read} ranked />
        </Favourites>
      );
    case "discussed":
      return (
        <Favourites id="meistkommentiert" locale={locale} title={words.mostDiscussed}>
          <TitleList stories={contents.discussed} ranked counted />
        </Favourites>
      );
    case "popular":
      return (
        <Favourites id="beliebt" locale={locale} title={words.popular}>
          <FavouriteList stories={contents.popular} />
        </Favourites>
      );
    case "tags":
      return <Tags locale={locale} tags={contents.tags} />;
  }
}

type Listed = { id: string; locale: Locale; title: string; children: ReactNode };

function Favourites({ id, locale, title, children }: Listed) {
  return (
    <section aria-labelledby={id}>
      <h2 className="ruled" id={id}>
        {title}
      </h2>
      {children}
      <a className="more" href={pathTo("favourites", locale)}>
        {texts(locale).stories.allFavourites}
      </a>
    </section>
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
