import { Field } from "#components/ui/field";
import { type Locale, pathTo } from "#lib/addresses";
import { limits, type Problem } from "#lib/comments/schema";
import { problemText } from "#lib/comments/words";
import { texts } from "#lib/messages/catalogue";
import { type DataUse, DataUseNotice } from "./data-use.tsx";
import { MarkupHelp } from "./markup-help.tsx";

type Props = {
  locale: Locale;
  storyId: string;
  parentId: string | null;
  dataUse: DataUse;
  /** It has a page of its own, so its heading comes right below the page's. */
  alone?: boolean;
  /** What was typed before, and what is wrong with it. */
  typed?: Readonly<Record<string, string>>;
  problems?: readonly Problem[];
};

/** The form for a comment or a reply. It is the same for everybody and works without script. */
export function CommentForm({ locale, storyId, parentId, dataUse, alone = false, typed = {}, problems = [] }: Props) {
  const t = texts(locale).comments;
  const Heading = alone ? "h2" : "h3";
  const problemOf = (field: Problem["field"]) => {
    const found = problems.find((problem) => problem.field === field);
    return found && problemText(found, locale);
  };
  return (
    <form className="form" id="schreiben" method="post" action={pathTo("postComment", locale)} data-comment-form="" noValidate>
      <Heading>{t.form.heading}</Heading>
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="parent" value={parentId ?? ""} />
      <input type="hidden" name="stamp" data-stamp={pathTo("stamp", locale)} />
      <Field id="text" label={t.form.text} hint={t.form.textHint(limits.text.toLocaleString(locale))} problem={problemOf("text")}>
        {(described) => <textarea {...described} rows={7} required defaultValue={typed.text} />}
      </Field>
      <MarkupHelp locale={locale} />
      <div className="form-row">
        <Field id="name" label={t.form.name} hint={t.form.nameHint} problem={problemOf("name")}>
          {(described) => <input {...described} type="text" required autoComplete="name" defaultValue={typed.name} />}
        </Field>
        <Field id="email" label={t.form.email} aside={t.form.optional} hint={t.form.emailHint} problem={problemOf("email")}>
          {(described) => <input {...described} type="email" autoComplete="email" defaultValue={typed.email} />}
        </Field>
      </div>
      <Field id="website" label={t.form.website} aside={t.form.optional} hint={t.form.websiteHint} problem={problemOf("website")}>
        {(described) => <input {...described} type="url" inputMode="url" autoComplete="url" defaultValue={typed.website} />}
      </Field>
      <Trap label={t.form.trap} />
      <DataUseNotice dataUse={dataUse} locale={locale} />
      <p>
        <button type="submit">{t.form.send}</button>
      </p>
    </form>
  );
}

/** A field that people neither see nor reach. What stands in it is a hint for the filter, not a verdict. */
export function Trap({ label }: { label: string }) {
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor="subject">{label}</label>
      <input id="subject" name="subject" type="text" autoComplete="off" tabIndex={-1} />
    </div>
  );
}
