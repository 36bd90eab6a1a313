"use client";

import { type DragEvent, type ReactNode, useState, useTransition } from "react";

type Row = { id: string; content: ReactNode };
type Props = {
  rows: readonly Row[] /** Fields that go with the order. */;
  fields: Readonly<Record<string, string>>;
  save: (form: FormData) => Promise<void>;
};

/** A list whose rows can be dragged to another place. The buttons in the rows do the same, by keyboard and without script. */
export function Sortable({ rows, fields, save }: Props) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const [saving, begin] = useTransition();

  function drop(event: DragEvent, target: string): void {
    event.preventDefault();
    setOver(undefined);
    if (!dragged || dragged === target) return;
    const ids = rows.map(({ id }) => id);
    const rest = ids.filter((id) => id !== dragged);
    rest.splice(ids.indexOf(target), 0, dragged);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("intent", "order");
    for (const id of rest) form.append("order", id);
    begin(() => save(form));
  }

  return (
    <ol aria-busy={saving} className={saving ? "opacity-60" : undefined}>
      {rows.map(({ id, content }) => (
        <li
          className={`border-b py-2 ${over === id && dragged !== id ? "border-accent" : "border-line"} cursor-grab`}
          draggable
          key={id}
          onDragEnd={() => setDragged(undefined)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(id);
          }}
          onDragStart={() => setDragged(id)}
          onDrop={(event) => drop(event, id)}
        >
          {content}
        </li>
      ))}
    </ol>
  );
}
