"use client";

import { useFormStatus } from "react-dom";

/** Marks its form while it is on its way; the style sheet lets the card step back. */
export function Pending() {
  const { pending } = useFormStatus();
  return pending ? <span data-pending="" hidden /> : null;
}
