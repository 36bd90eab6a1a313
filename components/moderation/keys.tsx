"use client";

import { useEffect, useRef } from "react";
import type { Locale } from "#lib/addresses";
import { moderation as german } from "#lib/messages/de/moderation";
import { moderation as english } from "#lib/messages/en/moderation";

/** Deciding without a mouse. The keys press the buttons that are there: whoever has no keys can do the same by hand. */
export function Keys({ locale, shown }: { locale: Locale; shown: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const current = useRef({ index: -1, shown });

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isTyping(event) || dialog.current?.open) return;
      const card = cardAt(current.current.index);
      if (event.key === "?") dialog.current?.showModal();
      else if (event.key === "j" || event.key === "k") current.current.index = focus(current.current.index + (event.key === "j" ? 1 : -1));
      else if (!press(event.key, card)) return;
      event.preventDefault();
    };
    const focused = () => {
      const index = cards().findIndex((card) => card.contains(document.activeElement));
      if (index >= 0) current.current.index = index;
    };
    document.addEventListener("keydown", pressed);
    document.addEventListener("focusin", focused);
    return () => {
      document.removeEventListener("keydown", pressed);
      document.removeEventListener("focusin", focused);
    };
  }, []);

  // A decided comment leaves the list: the one that takes its place is the current one.
  useEffect(() => {
    if (current.current.shown === shown) return;
    current.current.shown = shown;
    if (current.current.index >= 0) current.current.index = focus(current.current.index);
  }, [shown]);

  const t = (locale === "de" ? german : english).keys;
  return (
    <>
      <button className="button-plain hidden text-soft text-sm lg:inline" onClick={() => dialog.current?.showModal()} type="button">
        {t.hint}
      </button>
      <dialog aria-labelledby="keys-title" className="dialog keys" ref={dialog}>
        <h2 className="text-2xl" id="keys-title">
          {t.title}
        </h2>
        <dl>
          {t.list.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button className="button" type="submit">
            {t.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

const cards = () => [...document.querySelectorAll<HTMLElement>("[data-card]")];

/** The card that has the focus, or else the one that had it last. */
const cardAt = (index: number) => document.activeElement?.closest<HTMLElement>("[data-card]") ?? cards()[index];

/** Focuses the card at this place, or the nearest there is. @returns its place */
function focus(wanted: number): number {
  const all = cards();
  const index = Math.max(0, Math.min(wanted, all.length - 1));
  all[index]?.focus();
  all[index]?.scrollIntoView({ block: "nearest" });
  return all.length > 0 ? index : -1;
}

/** Presses the button of this key on the card; what was decided last is taken back first. @returns whether there was one */
function press(key: string, card: HTMLElement | undefined): boolean {
  if (!/^[ahsru]$/.test(key)) return false;
  const last = key === "u" ? document.querySelector<HTMLElement>(`.said [data-key="u"]`) : null;
  const button = last ?? card?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!button) return false;
  button.click();
  if (key === "r") button.parentElement?.querySelector("select")?.focus();
  return true;
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
}
