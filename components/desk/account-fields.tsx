// Name, role and person of an account: the same fields for a new one and for one that is changed.
import { Field } from "#components/ui/field";
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
  problems?: { name?: string; person?: string };
};

export function AccountFields({ locale, of, values, people, problems = {} }: Props) {
  const t = (locale === "de" ? german : english).list;
  const { roles } = locale === "de" ? germanDesk : englishDesk;
  return (
    <>
      <Field id={`name-${of}`} label={t.name} name="name" problem={problems.name}>
        {(described) => <input {...described} defaultValue={values.name} maxLength={80} />}
      </Field>
      <Field id={`role-${of}`} label={t.role} name="role">
        {(described) => (
          <select {...described} defaultValue={values.role ?? "author"}>
            {Object.values(Role).map((role) => (
              <option key={role} value={role}>
                {roles[role]}: {t.roleHints[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field hint={t.personHint} id={`person-${of}`} label={t.person} name="personId" problem={problems.person}>
        {(described) => (
          <select {...described} defaultValue={values.personId ?? ""}>
            <option value="">{t.noPerson}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
