// What the log shows: by what was done, and by whom. Asked by address, so a view can be kept and sent on.
import { Field } from "#components/ui/field";
import { personName, type ShownPerson } from "#lib/accounts/shown";
import { type Locale, parameterName, pathTo } from "#lib/addresses";
import { groups, type LogQuery } from "#lib/audit/log";
import { texts } from "#lib/messages/catalogue";

type Props = { locale: Locale; people: readonly ShownPerson[]; query: LogQuery };

export function LogFilter({ locale, people, query }: Props) {
  const t = texts(locale).audit;
  return (
    <form action={pathTo("deskAudit", locale)} className="mt-5 flex flex-wrap items-end gap-3" method="get">
      <Field id="kind" label={t.filter} name={parameterName("deskAudit", "kind", locale)}>
        {(described) => (
          <select {...described} defaultValue={query.kind ?? ""}>
            <option value="">{t.everything}</option>
            {groups.map((group) => (
              <option key={group} value={group}>
                {t.groups[group]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="person" label={t.person} name={parameterName("deskAudit", "person", locale)}>
        {(described) => (
          <select {...described} defaultValue={query.person ?? ""}>
            <option value="">{t.everybody}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {personName(person, locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="button-quiet" type="submit">
        {t.show}
      </button>
      <a className="button-plain inline-flex min-h-11 items-center" download href={pathTo("auditExport", locale, {}, query)}>
        {t.export}
      </a>
    </form>
  );
}
