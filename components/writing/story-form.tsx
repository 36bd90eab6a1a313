"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { save } from "#lib/writing/actions";
import type { StoryInForm } from "#lib/writing/queries";
import type { StoryFields } from "#lib/writing/schema";
import { StoryFormHead } from "./story-form-head.tsx";
import { TextField, type Writing } from "./text-field.tsx";

type Choice = { id: string; name: string };
export type SaveIntent = "save" | "submit" | "publish" | "correct" | "prepare";
type Props = {
  story: StoryInForm;
  locale: Locale;
  authors: readonly Choice[];
  organisations: readonly Choice[];
  intents: readonly SaveIntent[];
  /** What it may be called. */
  forms: readonly StoryInForm["form"][];
  writing: Writing;
  /** How many remarks about the text are open. */
  openRemarks: number;
};

/** The text of a story. A plain form: without script it is posted, with script it is saved in place. */
export function StoryForm({ story, locale, authors, organisations, intents, forms, writing, openRemarks }: Props) {
  const [outcome, action, saving] = useActionState(save, {});
  const t = texts(locale).writing;
  const value = (name: keyof StoryFields) => outcome.typed?.[name] ?? valuesOf(story, writing.markdown)[name];
  const problem = (name: keyof StoryFields) => {
    const found = outcome.fields?.find(({ field }) => field === name);
    if (!found) return undefined;
    if (found.reason) return t.problems.document[found.reason];
    return found.max ? t.problems["too-long"](found.max) : t.problems.invalid;
  };
  const line = (name: "kicker" | "title" | "tags", help?: string) => (
    <Field id={name} label={t.fields[name]} hint={help} problem={problem(name)}>
      {(described) => <input {...described} defaultValue={value(name)} />}
    </Field>
  );
  const select = (
    name: "form" | "locale" | "label" | "aiDisclosure" | "authorId" | "organisationId",
    label: string,
    choices: readonly Choice[],
  ) => (
    <Field id={name} label={label} problem={problem(name)}>
      {(described) => (
        <select {...described} key={value(name)} defaultValue={value(name)}>
          {choices.map(({ id, name: text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <form action={action} className="grid grid-cols-1 content-start gap-5">
      <StoryFormHead story={{ id: story.id, version: outcome.version ?? story.version }} outcome={outcome} locale={locale} />
      <div className="grid gap-5 sm:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]">
        {story.kind !== "article" && story.kind !== "video" ? (
          <HiddenFields fields={{ form: story.form }} />
        ) : (
          select(
            "form",
            t.fields.form,
            forms.map((id) => ({ id, name: t.forms[id] })),
          )
        )}
        {select("label", t.fields.label, choicesOf(t.labels))}
        {select("aiDisclosure", t.fields.aiDisclosure, choicesOf(t.aiDisclosures))}
        {select("locale", t.fields.locale, [
          { id: "de", name: "Deutsch" },
          { id: "en", name: "English" },
        ])}
      </div>
      {line("kicker", t.fields.kickerHelp)}
      {line("title")}
      <Field id="standfirst" label={t.fields.standfirst} hint={t.fields.standfirstHelp} problem={problem("standfirst")}>
        {(described) => <textarea {...described} rows={3} defaultValue={value("standfirst")} />}
      </Field>
      <TextField story={story} locale={locale} writing={writing} value={value("body")} problem={problem("body")} />
      {line("tags", t.fields.tagsHelp)}
      <div className="grid gap-5 sm:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]">
        {select("authorId", t.fields.author, [{ id: "", name: t.fields.nobody }, ...authors])}
        {select("organisationId", t.fields.organisation, [{ id: "", name: t.fields.noOrganisation }, ...organisations])}
      </div>
      {intents.includes("correct") && (
        <Field id="correction" label={t.fields.correction} hint={t.fields.correctionHelp}>
          {(described) => <textarea {...described} rows={2} defaultValue={outcome.typed?.correction ?? ""} />}
        </Field>
      )}
      {openRemarks > 0 && intents.includes("submit") && (
        <p className="said">
          {texts(locale).remarks.beforeSubmit(openRemarks)} <a href="#remarks">{texts(locale).remarks.see}</a>
        </p>
      )}
      <SaveButtons intents={intents} locale={locale} saving={saving} />
    </form>
  );
}

function SaveButtons({ intents, locale, saving }: Pick<Props, "intents" | "locale"> & { saving: boolean }) {
  const { actions: t } = texts(locale).writing;
  return (
    <div className="flex flex-wrap gap-3 border-t border-line bg-paper py-3 sticky bottom-0 z-10">
      {intents.map((intent, place) => (
        <button
          type="submit"
          key={intent}
          name="intent"
          value={intent}
          disabled={saving}
          data-key={intent === "save" || intent === "submit" ? intent : undefined}
          className={place === intents.length - 1 ? "button" : "button-quiet"}
        >
          {t[intent === "correct" ? "saveCorrection" : intent]}
        </button>
      ))}
    </div>
  );
}

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] => Object.entries(words).map(([id, name]) => ({ id, name }));

const valuesOf = (story: StoryInForm, body: string): Record<keyof StoryFields, string> => ({
  form: story.form,
  locale: story.locale,
  kicker: story.kicker,
  title: story.title,
  standfirst: story.standfirst,
  body,
  label: story.label,
  aiDisclosure: story.aiDisclosure,
  tags: story.tags.map(({ tag }) => tag.name).join(", "),
  authorId: story.credits[0]?.personId ?? "",
  organisationId: story.organisationId ?? "",
});
