// One keyword: its name, and what it could be one with.
import { notFound } from "next/navigation";
import { Said } from "#components/desk/said";
import { MergeTag, RenameTag } from "#components/tags/desk/tag-forms";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { findDeskTag } from "#lib/tags/administration/queries";
import { first, type Query } from "../../../../asked.ts";
import { DeskPage } from "../../../../desk-page.tsx";
import { visitor } from "../../../../visitor.tsx";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function TagPage({ params, searchParams }: Props) {
  const { id, ...given } = await params;
  const locale = localeOf(given.locale);
  const account = await visitor(locale, pathTo("deskTag", locale, { id }));
  const tag = await findDeskTag(id, account);
  if (!tag) notFound();
  const t = texts(locale).tags;
  const done = wordsFor(t.done, first((await searchParams).done));
  return (
    <DeskPage account={account} locale={locale} place="deskTags" title={tag.name}>
      <p>
        <a href={pathTo("deskTags", locale)}>{t.back}</a>
      </p>
      <h1 className="mt-2 text-3xl">{tag.name}</h1>
      {done && <Said>{done}</Said>}
      <p className="hint mt-2">
        {t.stories(tag._count.stories)} · <code>{pathTo("tag", locale, { slug: tag.slug })}</code>
      </p>
      {tag.former.length > 0 && <p className="hint">{t.former(tag.former.map(({ slug }) => slug).join(", "))}</p>}
      <h2 className="mt-8 text-2xl">{t.rename}</h2>
      <RenameTag locale={locale} tag={tag} />
      <h2 className="mt-8 text-2xl">{t.merge}</h2>
      <MergeTag locale={locale} others={tag.others} tag={tag} />
    </DeskPage>
  );
}
