import { Trap } from "#components/comments/comment-form";
import { Field } from "#components/ui/field";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { type NoticeProblem, reasons } from "#lib/notices/schema";
import { problemText } from "#lib/notices/words";

type Props = { locale: Locale; commentId: string; typed?: Readonly<Record<string, string>>; problems?: readonly NoticeProblem[] };

/** The form that reports a comment. */
export function NoticeForm({ locale, commentId, typed = {}, problems = [] }: Props) {
  const t = texts(locale).notices;
  const problemOf = (field: NoticeProblem["field"]) => {
    const found = problems.find((problem) => problem.field === field);
    return found && problemText(found, locale);
  };
  return (
    <form className="form" id="melden" method="post" action={pathTo("postNotice", locale)} noValidate>
      <input type="hidden" name="comment" value={commentId} />
      <Reasons locale={locale} chosen={typed.reason} problem={problemOf("reason")} />
      <Field id="text" label={t.text} aside={t.optional} hint={t.textHint} problem={problemOf("text")}>
        {(described) => <textarea {...described} rows={5} defaultValue={typed.text} />}
      </Field>
      <Field id="email" label={t.email} aside={t.optional} problem={problemOf("email")}>
        {(described) => <input {...described} type="email" autoComplete="email" defaultValue={typed.email} />}
      </Field>
      <Trap label={t.trap} />
      <p>
        <button type="submit">{t.send}</button>
      </p>
    </form>
  );
}

function Reasons({ locale, chosen, problem }: { locale: Locale; chosen: string | undefined; problem: string | undefined }) {
  const t = texts(locale).notices;
  return (
    <fieldset className="choices" id="reason" aria-describedby={problem && "reason-problem"}>
      <legend>{t.reason}</legend>
      {problem && (
        <p className="problem" id="reason-problem">
          {problem}
        </p>
      )}
      {reasons.map((reason) => (
        <label key={reason}>
          <input type="radio" name="reason" value={reason} defaultChecked={reason === chosen} required />
          {t.reasons[reason]}
        </label>
      ))}
    </fieldset>
  );
}
