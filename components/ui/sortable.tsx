"use client";

import { type ReactNode, useState } from "react";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { type Sorted, useSorting } from "./use-sorting.ts";

type Row = Sorted & { content: ReactNode };
type Props = {
  rows: readonly Row[];
  locale: Locale;
  /** Fields that go with the order. */
  fields: Readonly<Record<string, string>>;
  save: (form: FormData) => Promise<void>;
};

/** A list whose rows are moved by dragging, or with the keyboard at their grip. Without script the buttons in the rows do the same. */
export function Sortable({ rows, locale, fields, save }: Props) {
  const { sorting: t } = texts(locale);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const { order, lifted, said, saving, grip, pressed, dropOn } = useSorting(rows, (wanted) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("intent", "order");
    for (const id of wanted) form.append("order", id);
    return save(form);
  });
  const inOrder = order.flatMap((id) => rows.find((row) => row.id === id) ?? []);

  return (
    <>
      <p className="hint unscripted" id="sorting-help">
        {t.help}
      </p>
      <p aria-live="assertive" className="sr-only">
        {said && (said.event === "cancelled" ? t.cancelled(said.name) : t[said.event](said.name, said.place, rows.length))}
      </p>
      <ol aria-busy={saving} className={saving ? "opacity-60" : undefined}>
        {inOrder.map(({ id, name, content }) => (
          <li
            className={`flex items-start gap-3 border-b py-2 ${over === id && dragged !== id ? "border-accent" : "border-line"} ${lifted === id ? "bg-wash" : ""} cursor-grab`}
            draggable
            key={id}
            onDragEnd={() => {
              setDragged(undefined);
              setOver(undefined);
            }}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(id);
            }}
            onDragStart={() => setDragged(id)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(undefined);
              if (dragged && dragged !== id) dropOn(dragged, id);
            }}
          >
            <button
              aria-describedby="sorting-help"
              aria-label={t.grip(name)}
              aria-pressed={lifted === id}
              className="grip unscripted"
              onKeyDown={(event) => pressed(event, id)}
              ref={lifted === id ? grip : undefined}
              type="button"
            >
              <Grip />
            </button>
            <div className="min-w-0 grow">{content}</div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Six dots: something to hold on to. */
function Grip() {
  return (
    <svg aria-hidden="true" fill="currentColor" height="20" viewBox="0 0 12 20" width="12">
      {[4, 10, 16].flatMap((y) => [3, 9].map((x) => <circle cx={x} cy={y} key={`${x} ${y}`} r="1.5" />))}
    </svg>
  );
}
