// Proposals of readers for guest articles.
import { Said } from "#components/desk/said";
import { PitchRow } from "#components/pitches/pitch-row";
import { isEditor } from "#lib/accounts/guard";
import { localeOf, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { pitches } from "#lib/pitches/queries";
import type { PitchState } from "#prisma/generated/enums";
import { first, numberIn, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { Forbidden, visitor } from "../../../visitor.tsx";

const tabs = ["open", "invited", "declined", "spam"] as const satisfies PitchState[];
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function PitchesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskPitches", locale));
  if (!isEditor(account)) return <Forbidden account={account} locale={locale} />;
  const asked = await searchParams;
  const state = tabs.find((tab) => tab === first(asked.state)) ?? "open";
  const { pitches: listed, next } = await pitches(state, numberIn(asked.page) ?? 1, account);
  const t = texts(locale).pitches.desk;
  const done = wordsFor(t.done, first(asked.done));
  const problem = wordsFor(t.refused, first(asked.problem));
  return (
    <DeskPage account={account} locale={locale} place="deskStories" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      {done && <Said>{done}</Said>}
      {problem && <Said wrong>{problem}</Said>}
      <nav aria-label={t.title} className="mt-4 border-b border-ink">
        <ul className="places">
          {tabs.map((tab) => (
            <li key={tab}>
              <a href={pathTo("deskPitches", locale, {}, { state: tab })} aria-current={tab === state ? "page" : undefined}>
                {t.states[tab]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {listed.length === 0 && <p className="mt-8 max-w-xl text-soft">{t.none}</p>}
      <ul>
        {listed.map((pitch) => (
          <PitchRow key={pitch.id} pitch={pitch} locale={locale} />
        ))}
      </ul>
      {next && (
        <a className="button-quiet mt-6" href={pathTo("deskPitches", locale, {}, { state, page: next })}>
          {t.older}
        </a>
      )}
    </DeskPage>
  );
}
