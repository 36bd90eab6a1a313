"use client";

import { useActionState, useRef, useState } from "react";
import { MediaPicker } from "#components/media/picker/picker";
import { Field } from "#components/ui/field";
import { HiddenFields } from "#components/ui/hidden-fields";
import { type Locale, pathTo } from "#lib/addresses";
import { addressNear } from "#lib/media/picture";
import { texts } from "#lib/messages/catalogue";
import { picture } from "#lib/writing/actions";
import type { DeskStory } from "#lib/writing/queries";
import { words } from "../media/words.ts";
import { Problems } from "./problems.tsx";

/** The picture of a story: a file or one of the library, what it shows, and whose it is. */
export function PictureForm({ story, locale }: { story: DeskStory; locale: Locale }) {
  const [outcome, action, saving] = useActionState(picture, {});
  const [picking, setPicking] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const t = texts(locale).writing.picture;
  const shown = story.picture;
  const line = (name: "alt" | "caption" | "credit" | "licence", label: string, help?: string) => (
    <Field id={name} label={label} hint={help}>
      {(described) => <input {...described} key={shown?.id} defaultValue={outcome.typed?.[name] ?? shown?.[name] ?? ""} />}
    </Field>
  );
  const choose = (id: string) => {
    if (chosen.current) chosen.current.value = id;
    chosen.current?.form?.requestSubmit();
    setPicking(false);
  };
  return (
    <section>
      <form action={action} className="grid gap-4">
        <h2 id="picture" className="text-xl">
          {t.title}
        </h2>
        <Problems outcome={outcome} locale={locale} />
        <HiddenFields fields={{ id: story.id, deskLocale: locale }} />
        <input type="hidden" name="mediaId" ref={chosen} />
        {shown ? (
          <a href={pathTo("libraryItem", locale, { id: shown.id })}>
            <img
              className="h-auto w-full"
              src={addressNear(shown, 960)}
              width={shown.width ?? 16}
              height={shown.height ?? 10}
              alt={shown.alt || t.title}
            />
          </a>
        ) : (
          <p className="hint">{t.none}</p>
        )}
        {/* Without script the library is a page, and the picture is chosen there. */}
        <p>
          <a
            className="button-quiet"
            href={pathTo("library", locale, {}, { kind: "image", story: story.id })}
            onClick={(event) => {
              event.preventDefault();
              setPicking(true);
            }}
          >
            {words(locale).picker.open}
          </a>
        </p>
        <Field id="file" label={t.file} hint={t.fileHelp}>
          {(described) => <input {...described} type="file" accept="image/jpeg,image/png,image/webp,image/avif" />}
        </Field>
        {line("alt", t.alt, t.altHelp)}
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name="decorative" key={shown?.id} defaultChecked={shown?.alt === ""} /> {t.decorative}
        </label>
        {line("credit", t.credit, t.creditHelp)}
        {line("licence", t.licence, t.licenceHelp)}
        {line("caption", t.caption)}
        <div className="flex flex-wrap gap-3">
          {shown ? (
            <>
              <button type="submit" name="intent" value="describe" disabled={saving} className="button-quiet">
                {t.describe}
              </button>
              <button type="submit" name="intent" value="remove" disabled={saving} className="button-plain">
                {t.remove}
              </button>
            </>
          ) : (
            <button type="submit" name="intent" value="upload" disabled={saving} className="button-quiet">
              {t.upload}
            </button>
          )}
        </div>
      </form>
      {picking && <MediaPicker locale={locale} onChoose={({ id }) => choose(id)} onClose={() => setPicking(false)} />}
    </section>
  );
}
