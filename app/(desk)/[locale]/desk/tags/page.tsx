// The keywords; for editors.
import { SearchForm } from "#components/ui/search-form";
import { localeOf, parameterName, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { deskTags } from "#lib/tags/administration/queries";
import { first, numberIn, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function TagsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskTags", locale));
  const asked = await searchParams;
  const name = first(asked.name);
  const found = await deskTags(account, name, numberIn(asked.page) ?? 1);
  if (!found) return <Forbidden account={account} locale={locale} />;
  const t = texts(locale).tags;
  return (
    <DeskPage account={account} locale={locale} place="deskTags" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 text-soft">{t.intro}</p>
      <SearchForm
        action={pathTo("deskTags", locale)}
        button={t.search}
        id="asked"
        label={t.find}
        name={parameterName("deskTags", "name", locale)}
        value={name}
      />
      {found.tags.length === 0 && <p className="mt-6 text-soft">{t.none}</p>}
      <ul className="mt-4 max-w-2xl border-t border-ink">
        {found.tags.map(({ id, name: shown, _count }) => (
          <li className="flex items-center justify-between gap-4 border-b border-line" key={id}>
            <a className="inline-flex min-h-11 items-center" href={pathTo("deskTag", locale, { id })}>
              {shown}
            </a>
            <span className="text-sm text-soft tabular-nums">{t.stories(_count.stories)}</span>
          </li>
        ))}
      </ul>
      {found.next && (
        <a className="button-quiet mt-6" href={pathTo("deskTags", locale, {}, { name, page: found.next })}>
          {t.more}
        </a>
      )}
    </DeskPage>
  );
}
