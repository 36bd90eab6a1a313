"use client";

import { type FormEvent, useState } from "react";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { type Locale, pathTo } from "#lib/addresses";
import { words } from "../words.ts";
import { sendFilm } from "./send.ts";

type Props = { locale: Locale; megabytes: number; storyId?: string };

/** Takes a film. With script one sees how far it is; without it is a plain form. */
export function FilmUpload({ locale, megabytes, storyId }: Props) {
  const t = words(locale);
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState("");
  const address = pathTo("uploadFilm", locale);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("film");
    if (!(file instanceof File) || file.size === 0) return setProblem(t.film.empty);
    if (file.size > megabytes * 1_000_000) return setProblem(t.film["too-large"]);
    setProblem("");
    setPercent(0);
    const sent = await sendFilm(address, form, setPercent);
    if ("location" in sent) return location.assign(sent.location);
    setPercent(undefined);
    return setProblem("problem" in sent ? sent.problem : t.file[sent.broken]);
  };
  return (
    <form
      action={address}
      className="upload grid gap-4"
      encType="multipart/form-data"
      method="post"
      onSubmit={(event) => void submit(event)}
    >
      {/* What the file is for stands before it: whoever reads the form as it comes knows. */}
      <HiddenFields fields={{ story: storyId }} />
      <Field id="film" label={t.file.upload} hint={t.file.uploadHelp(megabytes)} problem={problem || undefined}>
        {(described) => <input {...described} accept="video/mp4,video/quicktime,video/webm,.mp4,.m4v,.mov,.webm" required type="file" />}
      </Field>
      <button className="button-quiet justify-self-start" disabled={percent !== undefined} type="submit">
        {t.file.doUpload}
      </button>
      {percent !== undefined && (
        <p className="flex items-center gap-3">
          <progress aria-label={t.file.upload} max={100} value={percent < 100 ? percent : undefined} />
          <span className="hint">{percent < 100 ? t.file.sending(percent) : t.file.processing}</span>
        </p>
      )}
    </form>
  );
}
