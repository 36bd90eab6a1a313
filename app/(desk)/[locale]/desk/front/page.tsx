// The front page, as editors compose it.
import { Said } from "#components/desk/said";
import { BlockPlace, StoryPlace } from "#components/front/rows";
import { Sortable } from "#components/ui/sortable";
import { localeOf, locales, pathTo } from "#lib/addresses";
import { compose } from "#lib/front/actions";
import { frontComposition } from "#lib/front/queries";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function FrontCompositionPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskFront", locale));
  const asked = await searchParams;
  const of = localeOf(first(asked.of) ?? locale);
  const composition = await frontComposition(of, account);
  if (!composition) return <Forbidden account={account} locale={locale} />;
  const { pinned, following, others, blocks } = composition;
  const t = texts(locale).front;
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.problems, first(asked.problem));
  const place = { locale, of };

  return (
    <DeskPage account={account} locale={locale} place="deskFront" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <nav aria-label={t.languages} className="mt-3 border-b border-ink">
        <ul className="places">
          {locales.map((each) => (
            <li key={each}>
              <a aria-current={each === of ? "page" : undefined} href={pathTo("deskFront", locale, {}, { of: each })}>
                {t.names[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      <p className="mt-3">
        <a href={pathTo("front", of)}>{t.see}</a>
      </p>
      <section className="mt-6">
        <h2 className="text-2xl">{t.top}</h2>
        <p className="hint">{t.topHelp}</p>
        <Sortable
          fields={{ deskLocale: locale, of }}
          locale={locale}
          rows={pinned.map((story) => ({ id: story.id, name: story.title, content: <StoryPlace {...place} pinned story={story} /> }))}
          save={compose}
        />
        {following.length > 0 && <h3 className="mt-4 text-lg">{t.following}</h3>}
        <ul>
          {following.map((story) => (
            <li className="border-b border-line py-2" key={story.id}>
              <StoryPlace {...place} pinned={false} story={story} />
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-10">
        <h2 className="text-2xl">{t.below}</h2>
        <ol>
          {blocks.map(({ block, shown }) => (
            <BlockPlace {...place} block={block} key={block} shown={shown} />
          ))}
        </ol>
      </section>
      <section className="mt-10">
        <h2 className="text-2xl">{t.others}</h2>
        {others.length === 0 && <p className="mt-2 text-soft">{t.noOthers}</p>}
        <ul>
          {others.map((story) => (
            <li className="border-b border-line py-2" key={story.id}>
              <StoryPlace {...place} pinned={false} story={story} />
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  );
}
