"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { Refusal } from "#components/ui/refusal";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { saveSpeaker } from "#lib/talks/desk/actions";
import { SpeakerFields } from "./speaker-fields.tsx";

type Choice = { id: string; name: string };
type Props = { talkId: string; people: readonly Choice[]; organisations: readonly Choice[]; locale: Locale };

/** Somebody else who speaks: a person of the portal or an organisation. */
export function AddSpeaker({ talkId, people, organisations, locale }: Props) {
  const [{ typed, wrong = [], refused }, action, saving] = useActionState(saveSpeaker, {});
  const { talkDesk: t } = texts(locale);
  const choices = (kind: string, all: readonly Choice[]) =>
    all.map(({ id, name }) => (
      <option key={id} value={`${kind} ${id}`}>
        {name}
      </option>
    ));
  return (
    <form action={action} className="mt-8 grid max-w-3xl gap-4" key={JSON.stringify([typed, refused])}>
      <h2 className="text-2xl">{t.add}</h2>
      <Refusal>{refused && t.problems[refused]}</Refusal>
      <HiddenFields fields={{ deskLocale: locale, id: talkId }} />
      <Field
        hint={<a href={pathTo("deskPeople", locale)}>{t.manage}</a>}
        id="whom"
        label={t.whom}
        problem={wrong.includes("whom") ? t.wrong.whom : undefined}
      >
        {(described) => (
          <select {...described} defaultValue={typed?.whom ?? ""}>
            <option value="">{t.choose}</option>
            <optgroup label={t.people}>{choices("person", people)}</optgroup>
            <optgroup label={t.organisations}>{choices("organisation", organisations)}</optgroup>
          </select>
        )}
      </Field>
      <SpeakerFields locale={locale} of="new" said={typed ?? {}} wrong={wrong} />
      <button className="button justify-self-start" disabled={saving} type="submit">
        {t.take}
      </button>
    </form>
  );
}
