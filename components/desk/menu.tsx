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
  const groups = groupsFor(account);
  return (
    <nav aria-label={texts(props.locale).desk.places} className="menu mx-auto max-w-6xl px-4 sm:px-8">
      <Wide groups={groups} {...props} />
      <Narrow groups={groups} {...props} />
      <MenuManners />
    </nav>
  );
}

type Inner = Omit<Props, "account">;
type Grouped = Inner & { groups: readonly PlaceGroup[] };

/** One row: places that stand alone, and groups that open below it. */
function Wide({ groups, ...props }: Grouped) {
  return (
    <ul className="menu-wide">
      {groups.map((group) =>
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
  );
}

/** On a phone: one line that says where one is, and opens into everything. */
function Narrow({ groups, ...props }: Grouped) {
  const t = texts(props.locale).desk;
  const { place, locale } = props;
  return (
    <details className="menu-narrow">
      <summary>
        {t.menu}
        {place && <span className="font-normal text-soft">{placeName(locale)[place]}</span>}
        <Waiting places={groups.flatMap(({ places }) => places)} {...props} />
      </summary>
      {groups.map(({ name, places }) => (
        <div key={name}>
          {name !== null && <p className="text-sm text-soft">{t.groups[name]}</p>}
          <PlaceList places={places} {...props} />
        </div>
      ))}
    </details>
  );
}

function Group({ group, name, ...props }: Inner & { group: PlaceGroup; name: NonNullable<PlaceGroup["name"]> }) {
  const { places } = group;
  const isHere = props.place !== undefined && places.includes(props.place);
  return (
    <details name="desk-menu">
      <summary className={isHere ? "here" : undefined}>
        {texts(props.locale).desk.groups[name]}
        <Waiting places={places} {...props} />
      </summary>
      <PlaceList places={places} {...props} />
    </details>
  );
}

function PlaceList({ places, ...props }: Inner & { places: readonly DeskPlace[] }) {
  return (
    <ul>
      {places.map((each) => (
        <li key={each}>
          <PlaceLink name={each} {...props} />
        </li>
      ))}
    </ul>
  );
}

/** How much waits in these places together. */
function Waiting({ places, locale, tallies }: Inner & { places: readonly DeskPlace[] }) {
  const count = places.reduce((sum, each) => sum + (tallies?.[each] ?? 0), 0);
  return count > 0 && <Tally count={count} locale={locale} />;
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
