// The toolbar is one stop of the Tab key; the arrow keys lead from tool to tool (the pattern of WAI-ARIA for toolbars).
import type { Editor } from "@tiptap/core";
import type { KeyboardEvent } from "react";

const toolsIn = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLElement>("button:not(:disabled),select")];

/** The tool that Tab leads to: the one used last, as long as it can be used. */
export function keepOneStop(bar: HTMLElement | null, last: HTMLElement | null): void {
  const tools = bar ? toolsIn(bar) : [];
  const stop = tools.find((tool) => tool === last) ?? tools[0];
  for (const tool of tools) tool.tabIndex = tool === stop ? 0 : -1;
}

export function roam(event: KeyboardEvent<HTMLDivElement>): void {
  const tools = toolsIn(event.currentTarget);
  const place = tools.findIndex((tool) => tool.matches(":focus"));
  const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tools.length - 1 }[event.key];
  if (to === undefined || place < 0) return;
  event.preventDefault();
  tools.at(to % tools.length)?.focus();
}

/** Alt and F10 lead from the text to its tools, Escape leads back. */
export function reachByKey(editor: Editor, bar: HTMLElement | null): () => void {
  const go = (event: globalThis.KeyboardEvent) => {
    if (event.key === "F10" && event.altKey) {
      event.preventDefault();
      bar?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    }
  };
  const back = (event: globalThis.KeyboardEvent) => {
    if (event.key === "Escape") editor.commands.focus();
  };
  const { dom } = editor.view;
  dom.addEventListener("keydown", go);
  bar?.addEventListener("keydown", back);
  return () => {
    dom.removeEventListener("keydown", go);
    bar?.removeEventListener("keydown", back);
  };
}
