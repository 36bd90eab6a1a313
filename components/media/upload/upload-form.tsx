"use client";

import { type DragEvent, type FormEvent, useEffect, useState } from "react";
import { Field } from "#components/ui/field";
import { type Locale, pathTo } from "#lib/addresses";
import type { PictureChoice } from "#lib/library/choice";
import { words } from "../words.ts";
import { Progress } from "./progress.tsx";
import { useUploads } from "./use-uploads.ts";

type Props = {
  locale: Locale;
  /** For which a picture is being looked for. */
  story?: string | undefined;
  /** Told of each picture that has come. */
  onPicture?: (picture: PictureChoice) => void;
  /** Whether uploaded pictures lead to the page where they are described. */
  linked?: boolean;
};

/** Takes pictures by choosing, dragging or pasting. Without script it is a plain form. */
export function UploadForm({ locale, story, onPicture, linked = true }: Props) {
  const t = words(locale).upload;
  const address = pathTo("upload", locale);
  const { uploads, add } = useUploads(address, onPicture);
  const [ready, setReady] = useState(false);
  const [over, setOver] = useState(false);
  useEffect(() => {
    setReady(true);
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      if (files.length > 0) add(files, t.pasted);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [add, t]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const files = new FormData(event.currentTarget).getAll("files").filter((each): each is File => each instanceof File && each.size > 0);
    event.preventDefault();
    if (files.length > 0) add(files, t.pasted);
    event.currentTarget.reset();
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === "dragover");
  };
  const drop = (event: DragEvent) => {
    drag(event);
    add([...event.dataTransfer.files], t.pasted);
  };
  return (
    <form
      action={address}
      className={over ? "upload upload-over" : "upload"}
      encType="multipart/form-data"
      method="post"
      onDragLeave={drag}
      onDragOver={drag}
      onDrop={drop}
      onSubmit={submit}
    >
      {story && <input type="hidden" name="story" value={story} />}
      <Field id="files" label={t.files} hint={ready ? t.help : `${t.help} ${t.plainHelp}`}>
        {(described) => <input {...described} type="file" accept="image/jpeg,image/png,image/webp,image/avif" multiple required />}
      </Field>
      <p className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button-quiet">
          {t.doUpload}
        </button>
        {ready && <span className="hint">{t.drop}</span>}
      </p>
      <Progress uploads={uploads} locale={locale} linked={linked} />
    </form>
  );
}
