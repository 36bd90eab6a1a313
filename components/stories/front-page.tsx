import { TagList } from "#components/tags/tag-list";
import { type Locale, pathTo } from "#lib/addresses";
import { rowsOf } from "#lib/front/front";
import { texts } from "#lib/messages/catalogue";
import type { Teaser as Announced } from "#lib/stories/queries";
import type { FrontBlock } from "#prisma/generated/enums";
import { FavouriteList } from "./favourite-list.tsx";
import { Listed } from "./listed.tsx";
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
  const favourites = { address: pathTo("favourites", locale), text: words.allFavourites };
  switch (block) {
    case "stage":
      return <Stage locale={locale} videos={contents.videos} />;
    case "latest":
      return <Latest locale={locale} stories={contents.latest} />;
    case "opinion":
      return <Opinion locale={locale} stories={contents.opinion} />;
    case "read":
      return (
        <Listed id="meistgelesen" more={favourites} title={words.mostRead}>
          <TitleList stories={contents.read} ranked />
        </Listed>
      );
    case "discussed":
      return (
        <Listed id="meistkommentiert" more={favourites} title={words.mostDiscussed}>
          <TitleList stories={contents.discussed} ranked counted />
        </Listed>
      );
    case "popular":
      return (
        <Listed id="beliebt" more={favourites} title={words.popular}>
          <FavouriteList stories={contents.popular} />
        </Listed>
      );
    case "tags":
      return <Tags locale={locale} tags={contents.tags} />;
  }
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
    <Listed id="aktuell" more={{ address: pathTo("articles", locale), text: words.allArticles }} title={site.front}>
      <TitleList stories={stories} />
    </Listed>
  );
}

function Opinion({ locale, stories }: { locale: Locale; stories: readonly Announced[] }) {
  const { site, stories: words } = texts(locale);
  return (
    <Listed id="meinung" more={{ address: pathTo("opinion", locale), text: words.allOpinion }} title={site.opinion}>
      <OpinionList stories={stories} />
    </Listed>
  );
}

function Tags({ locale, tags }: { locale: Locale; tags: readonly { slug: string; name: string }[] }) {
  const { site, stories: words } = texts(locale);
  return (
    <Listed id="schlagworte" more={{ address: pathTo("tags", locale), text: words.allTags }} title={site.tags}>
      <div className="pt-4">
        <TagList locale={locale} tags={tags} />
      </div>
    </Listed>
  );
}
