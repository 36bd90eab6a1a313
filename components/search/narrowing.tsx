import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { searchAddress } from "#lib/search/address";
import { type Asked, type Narrowing as Chosen, isNarrowed } from "#lib/search/asked";
import type { Found } from "#lib/search/found";

type Choice = { label: string; count: number; chosen: boolean; narrowing: Chosen };
type Props = { asked: Asked; found: Pick<Found, "kinds" | "authors" | "tags" | "years">; locale: Locale };

/** Links that narrow a search down, each with how many results it would leave; what is chosen leads back. */
export function Narrowing({ asked, found, locale }: Props) {
  const { search } = texts(locale);
  const groups: [title: string, choices: Choice[]][] = [
    [search.byKind, found.kinds.map(({ name, count }) => ({ label: search.kinds[name], count, ...choice(asked.narrowing, "kind", name) }))],
    [search.byAuthor, found.authors.map(({ name, label, count }) => ({ label, count, ...choice(asked.narrowing, "author", name) }))],
    [search.byTag, found.tags.map(({ name, label, count }) => ({ label, count, ...choice(asked.narrowing, "tag", name) }))],
    [search.byYear, found.years.map(({ name, count }) => ({ label: String(name), count, ...choice(asked.narrowing, "year", name) }))],
  ];
  const shown = groups.filter(([, choices]) => choices.length > 1 || choices.some(({ chosen }) => chosen));
  if (shown.length === 0) return null;
  return (
    <details className="narrowing" open={isNarrowed(asked)}>
      <summary>{search.narrow}</summary>
      <nav aria-label={search.narrow}>
        {shown.map(([title, choices]) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {choices.map((each) => (
                <li key={each.label}>
                  <Choosable
                    {...each}
                    address={searchAddress(asked, locale, { narrowing: each.narrowing })}
                    remove={search.remove(each.label)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  );
}

function Choosable({ label, count, chosen, address, remove }: Choice & { address: string; remove: string }) {
  return (
    <>
      <a href={address} rel="nofollow" aria-current={chosen ? "true" : undefined} aria-label={chosen ? remove : undefined}>
        {label}
      </a>{" "}
      <span>{count}</span>
    </>
  );
}

/** Choosing something once more takes it back. */
function choice<Name extends keyof Chosen>(
  now: Chosen,
  name: Name,
  value: NonNullable<Chosen[Name]>,
): Pick<Choice, "chosen" | "narrowing"> {
  const { [name]: present, ...others } = now;
  const chosen = present === value;
  return { chosen, narrowing: chosen ? others : { ...others, [name]: value } };
}
