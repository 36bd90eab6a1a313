"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Refusal } from "#components/ui/refusal";
import type { Locale } from "#lib/addresses";
import { mediaAddress } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { introduceMyself } from "#lib/writing/guests/actions";
import type { AuthorProfile } from "#lib/writing/guests/profile/queries";

/** Bio and portrait of whoever writes. */
export function IntroduceForm({ profile, locale }: { profile: AuthorProfile; locale: Locale }) {
  const [{ typed, problem }, action, saving] = useActionState(introduceMyself, {});
  const { guests, writing } = texts(locale);
  const t = guests.profile;
  // What is proposed already is what one goes on with.
  const proposed = profile.proposal?.state === "waiting" ? profile.proposal : null;
  const portrait = proposed?.portrait ?? profile.portrait;
  const stands = proposed ?? { title: profile.title, bio: profile.bio, credit: portrait?.credit ?? null };
  return (
    <form action={action} className="mt-6 grid max-w-2xl gap-5">
      <Refusal>
        {problem &&
          (problem === "no-person" || problem === "same" || problem === "too-long" ? t.problems[problem] : writing.problems[problem])}
      </Refusal>
      <input type="hidden" name="deskLocale" value={locale} />
      <Field id="title" label={t.position}>
        {(described) => <input {...described} maxLength={120} defaultValue={typed?.title ?? stands.title ?? ""} />}
      </Field>
      <Field id="bio" label={t.bio} hint={t.bioHelp}>
        {(described) => <textarea {...described} rows={4} maxLength={800} defaultValue={typed?.bio ?? stands.bio ?? ""} />}
      </Field>
      {portrait && (
        <img
          className="h-auto w-40"
          src={mediaAddress(portrait.file)}
          width={portrait.width ?? 4}
          height={portrait.height ?? 5}
          alt={profile.name}
        />
      )}
      <Field id="portrait" label={t.portrait} hint={t.portraitHelp}>
        {(described) => <input {...described} type="file" accept="image/jpeg,image/png,image/webp,image/avif" />}
      </Field>
      <Field id="credit" label={t.credit} hint={t.creditHelp}>
        {(described) => <input {...described} maxLength={120} defaultValue={typed?.credit ?? stands.credit ?? ""} />}
      </Field>
      <button type="submit" disabled={saving} className="button justify-self-start">
        {profile.isShown ? t.propose : t.save}
      </button>
    </form>
  );
}
