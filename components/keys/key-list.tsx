// The keys in words, as tables that need no script.
import type { Account } from "#lib/accounts/guard";
import type { Locale } from "#lib/addresses";
import { keySections } from "#lib/keys/keys";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import { placeName } from "../desk/place-name.tsx";

type Props = { account: Account; locale: Locale };

export function KeyList({ account, locale }: Props) {
  const t = texts(locale).keys;
  const ways = waysInWords(account, locale);
  return (
    <div className="key-tables">
      {keySections(account, locale).map(({ name, rows }) => (
        <table key={name}>
          <caption>{t.sections[name]}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t.does}</th>
              <th scope="col">{t.key}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.keys}>
                <th scope="row">{name === "ways" ? ways[row.name] : wordsFor(t.names[name], row.name)}</th>
                <td>
                  <Keys keys={row.keys} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** "Strg + S", "g, dann k". */
function Keys({ keys, locale }: { keys: string; locale: Locale }) {
  const t = texts(locale).keys;
  const parts = keys.split(" ");
  const [together, between] = [parts[0] === "Mod" || parts[0] === "Alt", t.andThen];
  return parts.map((part, place) => (
    <span key={part}>
      {place > 0 && (together ? " + " : ` ${between} `)}
      <kbd>{wordsFor(t.caps, part) ?? (together ? part.toUpperCase() : part)}</kbd>
    </span>
  ));
}

function waysInWords(account: Account, locale: Locale): Readonly<Record<string, string>> {
  const { newStory } = texts(locale).keys;
  const [section] = keySections(account, locale).filter(({ name }) => name === "ways");
  return Object.fromEntries((section?.rows ?? []).map(({ name }) => [name, placeNamed(name, locale) ?? newStory]));
}

const placeNamed = (name: string, locale: Locale) => wordsFor(placeName(locale), name);
