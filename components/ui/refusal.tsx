import type { ReactNode } from "react";

/** Why something was not done, read out as soon as it is there. Nothing where there is nothing to say. */
export function Refusal({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="said said-wrong" role="alert">
      {children}
    </p>
  );
}
