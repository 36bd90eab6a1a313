"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const seconds = 3;

/** Looks again while something is being made. Without script a link does that. */
export function Follow() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), seconds * 1_000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
