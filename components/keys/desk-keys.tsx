"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** A key and what it does: where it leads, or what it is called. */
export type BoundKey = { keys: string; to?: string; does?: "list" | "find" | "save" | "submit" };

/** So long the second letter may be thought about. */
const patience = 1_500;

/** Hears keys on every page of the desk. Nothing here cannot be done by hand: the keys follow links and press buttons that are there. */
export function DeskKeys({
  bound,
  close,
  label,
  children,
}: {
  bound: readonly BoundKey[];
  close: string;
  label: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    let begun = { key: "", at: 0 };
    const pressed = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === null || document.querySelector("dialog[open]")) return;
      const both = event.timeStamp - begun.at < patience ? `${begun.key} ${key}` : key;
      const wish = bound.find(({ keys }) => keys === both);
      const begins = !wish && bound.some(({ keys }) => keys.startsWith(`${key} `) && !key.startsWith("Mod"));
      begun = begins ? { key, at: event.timeStamp } : { key: "", at: 0 };
      if (begins || (wish && carryOut(wish, dialog.current))) event.preventDefault();
    };
    document.addEventListener("keydown", pressed, true);
    return () => document.removeEventListener("keydown", pressed, true);
  }, [bound]);
  return (
    <dialog aria-label={label} className="dialog keys" ref={dialog}>
      {children}
      <form className="mt-4" method="dialog">
        <button className="button" type="submit">
          {close}
        </button>
      </form>
    </dialog>
  );
}

/** @returns whether there was something to do it with */
function carryOut({ to, does }: BoundKey, dialog: HTMLDialogElement | null): boolean {
  if (to !== undefined) location.assign(to);
  else if (does === "list") dialog?.showModal();
  else if (does === "find") return focused(document.querySelector<HTMLElement>("main input[type=search]"));
  else return clicked(document.querySelector<HTMLElement>(`main button[data-key="${does}"]`));
  return true;
}

const focused = (field: HTMLElement | null) => {
  field?.focus();
  return field !== null;
};
const clicked = (button: HTMLElement | null) => {
  button?.click();
  return button !== null;
};

/** What was pressed, as the table writes it; null for what is typed or belongs to somebody else. */
function keyOf(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey) return null;
  if (event.ctrlKey || event.metaKey)
    return `Mod ${event.shiftKey ? "Shift " : ""}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
  return isTyping(event.target) ? null : event.key;
}

/** Whether keys are letters here. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, [role=toolbar] *")
  );
}
