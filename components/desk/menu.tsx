// Where one can go. Few places stand in one row; many are grouped, each group a disclosure that opens without script.
import type { Account } from "#lib/accounts/guard";
import { type DeskPlace, groupsFor, type PlaceGroup } from "#lib/accounts/places";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { MenuManners } from "./menu-manners.tsx";
import { placeName } from "./place-name.tsx";

type Props = {
  account: Account;
  locale: Locale;
  place?: DeskPlace | undefined;
  /** How much waits in a place. */
  tallies?: Partial<Record<DeskPlace, number>> | undefined;
};

export function Menu({ account, ...props }: Props) {
  const t = texts(props.locale).desk;
  return (
    <nav aria-label={t.places} className="menu mx-auto max-w-6xl px-4 sm:px-8">
      <ul>
        {groupsFor(account).map((group) =>
          group.name === null ? (
            group.places.map((name) => (
              <li key={name}>
                <PlaceLink name={name} {...props} />
              </li>
            ))
          ) : (
            <li key={group.name}>
              <Group group={group} name={group.name} {...props} />
            </li>
          ),
        )}
      </ul>
      <MenuManners />
    </nav>
  );
}

type Inner = Omit<Props, "account">;

function Group({ group, name, ...props }: Inner & { group: PlaceGroup; name: NonNullable<PlaceGroup["name"]> }) {
  const { places } = group;
  const waiting = places.reduce((sum, each) => sum + (props.tallies?.[each] ?? 0), 0);
  const isHere = props.place !== undefined && places.includes(props.place);
  return (
    <details name="desk-menu">
      <summary className={isHere ? "here" : undefined}>
        {texts(props.locale).desk.groups[name]}
        {waiting > 0 && <Tally count={waiting} locale={props.locale} />}
      </summary>
      <ul>
        {places.map((each) => (
          <li key={each}>
            <PlaceLink name={each} {...props} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PlaceLink({ name, locale, place, tallies }: Inner & { name: DeskPlace }) {
  const count = tallies?.[name];
  return (
    <a aria-current={name === place ? "page" : undefined} href={pathTo(name, locale)}>
      {placeName(locale)[name]}
      {count ? <Tally count={count} locale={locale} /> : null}
    </a>
  );
}

function Tally({ count, locale }: { count: number; locale: Locale }) {
  return (
    <>
      <span aria-hidden="true" className="tally">
        {count}
      </span>
      <span className="sr-only">, {texts(locale).desk.waiting(count)}</span>
    </>
  );
}
