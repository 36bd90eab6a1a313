"use client";

import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "#lib/addresses";
import type { PictureChoice } from "#lib/library/choice";
import { UploadForm } from "../upload/upload-form.tsx";
import { words } from "../words.ts";
import { Choices } from "./choices.tsx";
import { type Choosable, choices } from "./fetch-choices.ts";

type Props = { locale: Locale; onChoose: (picture: PictureChoice) => void; onClose: () => void };

/** Lets somebody find, or upload, a picture of the library and choose it. Opens above the page; Escape closes it. */
export function MediaPicker({ locale, onChoose, onClose }: Props) {
  const t = words(locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const [found, setFound] = useState<Choosable>("loading");
  const [search, setSearch] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const asking = new AbortController();
    void choices(locale, search, 1, asking.signal).then((answer) => answer && setFound(answer));
    return () => asking.abort();
  }, [locale, search]);

  const more = async (page: number) => {
    const answer = await choices(locale, search, page);
    if (typeof answer !== "object" || typeof found !== "object") return setFound("failed");
    setFound({ ...answer, pictures: [...found.pictures, ...answer.pictures] });
  };
  const came = useCallback((picture: PictureChoice) => {
    setFound((before) => (typeof before === "object" ? { ...before, pictures: [picture, ...before.pictures] } : { pictures: [picture] }));
  }, []);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSearch(String(new FormData(event.currentTarget).get("search") ?? ""));
  };
  return (
    <dialog aria-labelledby="picker-title" className="dialog picker" onClose={onClose} ref={dialog}>
      <header className="flex items-center justify-between gap-4">
        <h2 className="text-xl" id="picker-title">
          {t.picker.title}
        </h2>
        <button type="button" className="button-plain" onClick={() => dialog.current?.close()}>
          {t.picker.close}
        </button>
      </header>
      <search>
        <form className="mt-4 flex flex-wrap gap-3" onSubmit={ask}>
          <input aria-label={t.search} className="picker-search" name="search" placeholder={t.searchHelp} type="search" />
          <button type="submit" className="button-quiet">
            {t.doSearch}
          </button>
        </form>
      </search>
      <Choices found={found} locale={locale} onChoose={onChoose} onMore={(page) => void more(page)} />
      <details className="mt-6 border-t border-line pt-4">
        <summary className="font-semibold">{t.upload.title}</summary>
        <UploadForm locale={locale} onPicture={came} linked={false} />
      </details>
    </dialog>
  );
}
