"use client";

import { useEffect, useRef } from "react";
import { queueKeys } from "#lib/keys/keys";
import { isTyping } from "../keys/desk-keys.tsx";

/** Deciding without a mouse. The keys press the buttons that are there: whoever has no keys can do the same by hand. */
export function Keys({ shown, list }: { shown: string; list: { address: string; label: string } }) {
  const current = useRef({ index: -1, shown });

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      const card = cardAt(current.current.index);
      const by = { [queueKeys.next]: 1, [queueKeys.previous]: -1 }[event.key];
      if (by) current.current.index = focus(current.current.index + by);
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

  return (
    <a className="hidden text-soft text-sm lg:inline" href={list.address}>
      {list.label}
    </a>
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
  if (!presses.some((each) => each === key)) return false;
  const last = key === queueKeys.undo ? document.querySelector<HTMLElement>(`.said [data-key="u"]`) : null;
  const button = last ?? card?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!button) return false;
  button.click();
  if (key === queueKeys.reject) button.parentElement?.querySelector("select")?.focus();
  return true;
}

/** The keys that press a button. */
const presses = [queueKeys.approve, queueKeys.hold, queueKeys.spam, queueKeys.reject, queueKeys.undo];

/** What is typed, what the keys of the whole desk have taken, and everything while they are switched off or a dialog is open. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return true;
  return document.querySelector('[data-keys="off"], dialog[open]') !== null;
}
