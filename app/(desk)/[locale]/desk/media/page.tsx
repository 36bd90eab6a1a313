// The media library: what there is, found by words and filters, and the way in for more.
import { Said } from "#components/desk/said";
import { Finding } from "#components/media/library/finding";
import { MediaCard } from "#components/media/library/media-card";
import { UploadForm } from "#components/media/upload/upload-form";
import { FilmUpload } from "#components/videos/desk/upload";
import { localeOf, pathTo } from "#lib/addresses";
import { endingLicences, libraryPage } from "#lib/library/queries";
import { mayUpload, seesAll } from "#lib/library/rights";
import { libraryQuery } from "#lib/library/schema";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { settings } from "#lib/settings";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function LibraryPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const given = await searchParams;
  const account = await visitor(locale, pathTo("library", locale, {}, { story: first(given.story) }));
  if (!mayUpload(account)) return <Forbidden account={account} locale={locale} />;
  const query = libraryQuery.parse(given);
  const [{ items, next }, ending] = await Promise.all([libraryPage(account, query), endingLicences(account)]);
  const t = texts(locale).media;
  const story = first(given.story);
  const title = seesAll(account) ? t.title : t.own;
  const narrowed = query.search !== "" || query.kind !== undefined || query.only !== undefined;
  return (
    <DeskPage account={account} locale={locale} place="library" title={title}>
      <h1 className="text-3xl">{title}</h1>
      {ending > 0 && query.only !== "licence" && (
        <Said wrong>
          {t.licence.ending(ending)} <a href={pathTo("library", locale, {}, { only: "licence" })}>{t.licence.show}</a>
        </Said>
      )}
      <Outcome done={first(given.done)} problem={first(given.problem)} locale={locale} />
      <div className="mt-6 grid gap-8 lg:grid-cols-[1fr_20rem]">
        <section aria-label={title}>
          <Finding query={query} story={story} locale={locale} all={seesAll(account)} />
          {items.length === 0 && <p className="mt-8 max-w-xl text-soft">{narrowed ? t.nothingFound : t.none}</p>}
          <ul className="media-grid mt-6">
            {items.map((item) => (
              <MediaCard key={item.id} item={item} story={story} locale={locale} />
            ))}
          </ul>
          {next && (
            <a className="button-quiet mt-6" href={pathTo("library", locale, {}, { ...query, story, page: next })}>
              {t.more}
            </a>
          )}
        </section>
        <section aria-labelledby="upload" className="row-start-1 content-start lg:col-start-2">
          <h2 className="mb-3 text-xl" id="upload">
            {t.upload.title}
          </h2>
          <UploadForm locale={locale} story={story} />
          <h2 className="mt-8 mb-3 text-xl">{texts(locale).videoDesk.file.doUpload}</h2>
          <FilmUpload locale={locale} megabytes={settings().VIDEO_UPLOAD_MB} />
        </section>
      </div>
    </DeskPage>
  );
}

function Outcome({ done, problem, locale }: { done: string | undefined; problem: string | undefined; locale: "de" | "en" }) {
  const t = texts(locale).media;
  const wrong = wordsFor({ ...texts(locale).videoDesk.film, ...t.problems }, problem);
  const came = done !== undefined && /^\d{1,2}$/.test(done) ? t.came(Number(done)) : done === "removed" ? t.done.removed : undefined;
  return (
    <>
      {came && <Said>{came}</Said>}
      {wrong && (
        <Said wrong>
          {came ? t.notAll : ""} {wrong}
        </Said>
      )}
    </>
  );
}
