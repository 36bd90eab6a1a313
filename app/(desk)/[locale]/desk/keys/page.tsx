// Which keys do what, and the switch for those that are single letters.
import { cookies } from "next/headers";
import { Said } from "#components/desk/said";
import { KeyList } from "#components/keys/key-list";
import { HiddenFields } from "#components/ui/hidden-fields";
import { localeOf, pathTo } from "#lib/addresses";
import { switchKeys } from "#lib/keys/actions";
import { keysCookie } from "#lib/keys/keys";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { first, type Query } from "../../../asked.ts";
import { DeskPage } from "../../../desk-page.tsx";
import { visitor } from "../../../visitor.tsx";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export default async function KeysPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const account = await visitor(locale, pathTo("deskKeys", locale));
  const said = wordsFor(texts(locale).keys.standing, first((await searchParams).done));
  const off = (await cookies()).get(keysCookie)?.value === "off";
  const t = texts(locale).keys;
  return (
    <DeskPage account={account} locale={locale} place="deskKeys" title={t.title}>
      <h1 className="text-3xl">{t.title}</h1>
      <p className="mt-2 max-w-2xl text-soft">{t.intro}</p>
      {said && <Said>{said}</Said>}
      <KeyList account={account} locale={locale} />
      <p className="mt-6 max-w-2xl text-soft">
        {t.mac} {t.readers}
      </p>
      <form action={switchKeys} className="mt-6 max-w-2xl">
        <HiddenFields fields={{ locale, keys: off ? "on" : "off" }} />
        <p>{off ? t.standing.off : t.standing.on}</p>
        <button className="button-quiet mt-2" type="submit">
          {off ? t.on : t.off}
        </button>
        <p className="hint mt-2">{t.offHint}</p>
      </form>
    </DeskPage>
  );
}
