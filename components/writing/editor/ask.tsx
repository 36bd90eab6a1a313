// What a tool has to ask before it does something: an address, a note, who speaks, what is shown.
import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Locale } from "#lib/addresses";
import { addressNear } from "#lib/media/picture";
import { apply } from "./ask-apply.ts";
import { type Choices, type Field, fieldsFor } from "./ask-fields.ts";
import type { EmbedKind, Labels } from "./embeds.ts";
import { words } from "./words.ts";

export type Asked = { kind: "link" | "footnote" | "turn" | EmbedKind; isNew?: boolean };
type Props = { asked: Asked; editor: Editor; labels: Labels; choices: Choices; locale: Locale; onDone: () => void };

const MediaPicker = lazy(async () => ({ default: (await import("../../media/picker/picker.tsx")).MediaPicker }));

/** A new picture is chosen from the library; everything else is asked in a few fields. */
export function Ask({ asked, editor, labels, choices, locale, onDone }: Props) {
  const done = () => {
    onDone();
    editor.commands.focus();
  };
  if (asked.kind !== "picture" || !asked.isNew) return <Fields {...{ asked, editor, labels, choices, locale }} onDone={done} />;
  return createPortal(
    <Suspense>
      <MediaPicker
        locale={locale}
        onClose={done}
        onChoose={(picture) => {
          labels.set(picture.id, { name: picture.alt || picture.caption || picture.originalName || "", source: addressNear(picture, 480) });
          apply(editor, { kind: "picture", isNew: true }, { mediaId: picture.id });
          onDone();
        }}
      />
    </Suspense>,
    document.body,
  );
}

function Fields({ asked, editor, choices, locale, onDone }: Props) {
  const t = words(locale).ask;
  const { title, fields, removes } = fieldsFor(asked, editor, choices, locale);
  const [values, setValues] = useState(() => Object.fromEntries(fields.map(({ name, value }) => [name, value])));
  const [wrong, setWrong] = useState<string>();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const finish = (given: Readonly<Record<string, string>> | null) => {
    const problem = apply(editor, asked, given);
    if (problem) return setWrong(t[problem]);
    dialog.current?.close();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    finish(values);
  };
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={heading} onClose={onDone} onKeyDown={byKey}>
      <h2 id={heading} className="text-xl">
        {title}
      </h2>
      {wrong && (
        <p className="problem mt-3" role="alert">
          {wrong}
        </p>
      )}
      {fields.length === 0 && <p className="mt-3">{t.nothing}</p>}
      {fields.map((field) => (
        <AskedField
          key={field.name}
          field={field}
          value={values[field.name] ?? ""}
          onValue={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div className="mt-5 flex flex-wrap gap-3">
        {fields.length > 0 && (
          <button type="button" className="button" onClick={() => finish(values)}>
            {t.apply}
          </button>
        )}
        {removes && (
          <button type="button" className="button-quiet" onClick={() => finish(null)}>
            {t.removeLink}
          </button>
        )}
        <button type="button" className="button-plain" onClick={() => dialog.current?.close()}>
          {t.cancel}
        </button>
      </div>
    </dialog>
  );
}

/** Without a name: it belongs to no form. */
function AskedField({ field, value, onValue }: { field: Field; value: string; onValue: (value: string) => void }) {
  const id = useId();
  const described = field.hint ? `${id}-hint` : undefined;
  return (
    <div className="field mt-4">
      <label htmlFor={id}>{field.label}</label>
      {field.choices ? (
        <select id={id} value={value} onChange={({ target }) => onValue(target.value)}>
          {field.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          aria-describedby={described}
          list={field.suggestions && `${id}-list`}
          onChange={({ target }) => onValue(target.value)}
        />
      )}
      {field.suggestions && (
        <datalist id={`${id}-list`}>
          {field.suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {field.hint && (
        <p className="hint" id={described}>
          {field.hint}
        </p>
      )}
    </div>
  );
}
