// One line about what just happened, or what went wrong, at the top of a page; read out when the page opens.
import type { ReactNode } from "react";

export function Said({ wrong = false, children }: { wrong?: boolean; children: ReactNode }) {
  return (
    <div className={wrong ? "said said-wrong my-5" : "said my-5"} role={wrong ? "alert" : "status"}>
      {children}
    </div>
  );
}
