// The custom elements that the module brings to life, as React may write them.
import type { HTMLAttributes } from "react";

type SearchAttributes = HTMLAttributes<HTMLElement> & { class?: string; "data-label"?: string; "data-none"?: string };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "transcript-search": SearchAttributes;
    }
  }
}
