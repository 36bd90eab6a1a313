import { Trap } from "#components/comments/comment-form";
import { Field } from "#components/ui/field";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { PitchProblem } from "#lib/pitches/schema";

type Props = { locale: Locale; typed?: Readonly<Record<string, string>>; problems?: readonly PitchProblem[] };

/** The form that proposes a guest article. It is the same for everybody and works without script. */
export function PitchForm({ locale, typed = {}, problems = [] }: Props) {
  const t = texts(locale).pitches;
  const problemOf = (name: PitchProblem["field"]) => {
    const found = problems.find(({ field }) => field === name);
    return found && t.problems[found.problem];
  };
  return (
    <form className="form" id="vorschlag" method="post" action={pathTo("postPitch", locale)} noValidate>
      <input type="hidden" name="stamp" data-stamp={pathTo("stamp", locale)} />
      <Field id="title" label={t.subject} problem={problemOf("title")}>
        {(described) => <input {...described} type="text" required defaultValue={typed.title} />}
      </Field>
      <Field id="text" label={t.text} hint={t.textHint} problem={problemOf("text")}>
        {(described) => <textarea {...described} rows={9} required defaultValue={typed.text} />}
      </Field>
      <div className="form-row">
        <Field id="name" label={t.name} problem={problemOf("name")}>
          {(described) => <input {...described} type="text" required autoComplete="name" defaultValue={typed.name} />}
        </Field>
        <Field id="email" label={t.email} hint={t.emailHint} problem={problemOf("email")}>
          {(described) => <input {...described} type="email" required autoComplete="email" defaultValue={typed.email} />}
        </Field>
      </div>
      <Field id="about" label={t.about} aside={t.optional} hint={t.aboutHint} problem={problemOf("about")}>
        {(described) => <textarea {...described} rows={3} defaultValue={typed.about} />}
      </Field>
      <Trap label={t.trap} />
      <p>
        <button type="submit">{t.send}</button>
      </p>
    </form>
  );
}
