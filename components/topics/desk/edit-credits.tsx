import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Intents } from "#components/ui/intents";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { creditPerson } from "#lib/placing/actions";
import type { Placing } from "#lib/placing/queries";

const roles = ["host", "guest", "camera"] as const;

/** Who took part in a story beside its authors. */
export function EditCredits({ placing, locale }: { placing: Placing; locale: Locale }) {
  const { placing: t, stories } = texts(locale);
  const { id, credits, people } = placing;
  return (
    <>
      <h2 className="mt-10 text-2xl">{t.credits}</h2>
      <p className="hint">{credits.length > 0 ? t.creditsHelp : t.noCredits}</p>
      <ul>
        {credits.map(({ role, person }) => (
          <li
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
            key={`${role} ${person.id}`}
          >
            <p>
              <span className="block text-sm text-accent">{stories.role[role]}</span>
              {person.name}
            </p>
            <form action={creditPerson}>
              <HiddenFields fields={{ deskLocale: locale, id, person: person.id, role }} />
              <Intents about={`${person.name}, ${stories.role[role]}`} intents={["uncredit"]} words={{ uncredit: t.remove }} />
            </form>
          </li>
        ))}
      </ul>
      <form action={creditPerson} className="mt-3 flex flex-wrap items-end gap-3">
        <HiddenFields fields={{ deskLocale: locale, id, intent: "credit" }} />
        <Field id="credit-person" name="person" label={t.person}>
          {(described) => (
            <select {...described} required>
              <option value="">{t.choosePerson}</option>
              {people.map(({ id: personId, name }) => (
                <option key={personId} value={personId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="credit-role" name="role" label={t.creditRole}>
          {(described) => (
            <select {...described}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {stories.role[role]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button className="button-quiet" type="submit">
          {t.addCredit}
        </button>
      </form>
    </>
  );
}
