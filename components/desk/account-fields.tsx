// Name, role and person of an account: the same fields for a new one and for one that is changed.
import type { Locale } from "#lib/addresses";
import { accounts as german } from "#lib/messages/de/accounts";
import { desk as germanDesk } from "#lib/messages/de/desk";
import { accounts as english } from "#lib/messages/en/accounts";
import { desk as englishDesk } from "#lib/messages/en/desk";
import { Role } from "#prisma/generated/enums";

type Props = {
  locale: Locale;
  /** Makes the ids of the fields their own. */
  of: string;
  values: Readonly<Record<string, string>>;
  people: readonly { id: string; name: string }[];
};

export function AccountFields({ locale, of, values, people }: Props) {
  const t = (locale === "de" ? german : english).list;
  const { roles } = locale === "de" ? germanDesk : englishDesk;
  return (
    <>
      <div>
        <label className="label" htmlFor={`name-${of}`}>
          {t.name}
        </label>
        <input className="field" defaultValue={values.name} id={`name-${of}`} maxLength={80} name="name" />
      </div>
      <div>
        <label className="label" htmlFor={`role-${of}`}>
          {t.role}
        </label>
        <select className="field" defaultValue={values.role ?? "author"} id={`role-${of}`} name="role">
          {Object.values(Role).map((role) => (
            <option key={role} value={role}>
              {roles[role]}: {t.roleHints[role]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor={`person-${of}`}>
          {t.person}
        </label>
        <select
          aria-describedby={`person-hint-${of}`}
          className="field"
          defaultValue={values.personId ?? ""}
          id={`person-${of}`}
          name="personId"
        >
          <option value="">{t.noPerson}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p className="hint" id={`person-hint-${of}`}>
          {t.personHint}
        </p>
      </div>
    </>
  );
}
