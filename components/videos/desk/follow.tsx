"use client";

import { startTransition, useEffect } from "react";
import { lookAtFilm } from "#lib/videos/desk/actions";

const seconds = 3;

/** Looks again while something is being made, in place: a reload would take what is typed. Without script a link does that. */
export function Follow() {
  useEffect(() => {
    const look = () => startTransition(() => lookAtFilm().catch(() => undefined)); // the next look may have a line
    const timer = setInterval(() => document.visibilityState === "visible" && look(), seconds * 1_000);
    return () => clearInterval(timer);
  }, []);
  return null;
}
