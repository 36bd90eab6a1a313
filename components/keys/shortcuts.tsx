// The keys of a page: what the browser is told, and the list that "?" opens.
import type { Account } from "#lib/accounts/guard";
import { type Locale, pathTo } from "#lib/addresses";
import { anywhereKeys, storyKeys, wayKeys, waysFor } from "#lib/keys/keys";
import { texts } from "#lib/messages/catalogue";
import { type BoundKey, DeskKeys } from "./desk-keys.tsx";
import { KeyList } from "./key-list.tsx";

/** @param off single letters do nothing in this browser */
export function Shortcuts({ account, locale, off }: { account: Account; locale: Locale; off: boolean }) {
  const t = texts(locale).keys;
  const singles: BoundKey[] = [
    { keys: anywhereKeys.list[locale], does: "list" },
    { keys: anywhereKeys.find[locale], does: "find" },
    ...waysFor(account).map((name) => ({ keys: wayKeys[name][locale], to: pathTo(name, locale) })),
  ];
  const bound: BoundKey[] = [...(off ? [] : singles), { keys: storyKeys.save, does: "save" }, { keys: storyKeys.submit, does: "submit" }];
  return (
    <div data-keys={off ? "off" : "on"}>
      <DeskKeys bound={bound} close={t.close} label={t.title}>
        <h2 className="text-2xl">{t.title}</h2>
        <KeyList account={account} locale={locale} />
        <p className="mt-3 text-sm">
          <a href={pathTo("deskKeys", locale)}>{t.page}</a>
        </p>
      </DeskKeys>
    </div>
  );
}
