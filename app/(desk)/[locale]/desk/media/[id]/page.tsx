// One file of the library: what it shows and whose it is, its section, where it is used.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { DeleteForm } from "#components/media/item/delete-form";
import { DescribeForm } from "#components/media/item/describe-form";
import { Facts } from "#components/media/item/facts";
import { FrameForm } from "#components/media/item/frame-form";
import { ReplaceForm } from "#components/media/item/replace-form";
import { UseForm } from "#components/media/item/use-form";
import { Uses } from "#components/media/item/uses";
import { Standing } from "#components/videos/desk/standing";
import { Watch } from "#components/videos/desk/watch";
import { type Locale, localeOf, pathTo } from "#lib/addresses";
import { findMedia, type MediaItem } from "#lib/library/queries";
import { mayChange, mayDoWith } from "#lib/library/rights";
import { mediaAddress } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { transcodingOf } from "#lib/videos/desk/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function LibraryItemPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("libraryItem", locale, { id }));
  const item = await findMedia(id, account);
  if (!item) notFound();
  const asked = await searchParams;
  const story = first(asked.story);
  const t = texts(locale).media;
  const said = wordsFor(t.done, first(asked.done));
  const isPicture = item.kind === "image";
  const changes = mayChange(account, "describe", item);
  const title = item.alt || item.caption || item.originalName || t.undescribed;
  const standing = await transcodingOf(id, account);
  const isUsed = item.stories.length + item.people.length > 0;
  return (
    <DeskPage account={account} locale={locale} place="library" title={title}>
      <p>
        <a href={pathTo("library", locale, {}, { story })}>{t.item.back}</a>
      </p>
      <h1 className="mt-2 max-w-3xl text-3xl">{title}</h1>
      {said && <Said>{said}</Said>}
      {!changes && <p className="hint mt-3">{t.item.notYours}</p>}
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-8">
          {isPicture && changes && item.master !== null ? (
            <FrameForm key={item.version} item={item} locale={locale} />
          ) : (
            <Shown item={item} standing={standing} locale={locale} />
          )}
          <Uses item={item} locale={locale} />
        </div>
        <div className="grid content-start gap-8">
          {story && isPicture && <UseForm id={item.id} story={story} locale={locale} />}
          {changes && <DescribeForm key={item.version} item={item} story={story} locale={locale} />}
          {isPicture && changes && <ReplaceForm key={`r${item.version}`} item={item} locale={locale} />}
          {mayDoWith(account, "delete", item) && <DeleteForm id={item.id} isUsed={isUsed} locale={locale} />}
          <Facts item={item} locale={locale} />
        </div>
      </div>
    </DeskPage>
  );
}

type ShownProps = { item: MediaItem; standing: Awaited<ReturnType<typeof transcodingOf>>; locale: Locale };

function Shown({ item, standing, locale }: ShownProps) {
  const address = mediaAddress(item.file);
  if (item.kind === "image") {
    return <img className="h-auto w-full" src={address} width={item.width ?? 16} height={item.height ?? 10} alt={item.alt ?? ""} />;
  }
  if (standing) return <Standing standing={standing} here={pathTo("libraryItem", locale, { id: item.id })} locale={locale} />;
  if (item.kind === "video") return <Watch film={item} />;
  return <a href={address}>{item.file}</a>;
}
