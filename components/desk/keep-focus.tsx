"use client";

import { useEffect } from "react";
import { keepFocus } from "./focus.ts";

/** Draws nothing: it sees to it that the keyboard never has to start again. */
export function KeepFocus() {
  useEffect(() => {
    const main = document.querySelector("main");
    return main ? keepFocus(main) : undefined;
  }, []);
  return null;
}
