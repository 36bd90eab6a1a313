"use client";

import { useEffect, useRef } from "react";

/** What is open in the menu closes by Escape, and when one goes elsewhere. Without script another press closes it. */
export function MenuManners() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const menu = place.current?.parentElement;
    const open = () => menu?.querySelector<HTMLDetailsElement>("details[open]");
    const left = ({ target }: Event) => {
      const shown = open();
      if (shown && target instanceof Node && !shown.contains(target)) shown.open = false;
    };
    const escaped = ({ key }: KeyboardEvent) => {
      const shown = key === "Escape" ? open() : null;
      if (!shown) return;
      shown.open = false;
      if (shown.contains(document.activeElement)) shown.querySelector("summary")?.focus();
    };
    document.addEventListener("click", left);
    document.addEventListener("focusin", left);
    document.addEventListener("keydown", escaped);
    return () => {
      document.removeEventListener("click", left);
      document.removeEventListener("focusin", left);
      document.removeEventListener("keydown", escaped);
    };
  }, []);
  return <span hidden ref={place} />;
}
