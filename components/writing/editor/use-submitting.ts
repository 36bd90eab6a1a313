// The form's own way to the server and typing's do not cross: what is on its way arrives first.
import { type RefObject, useEffect } from "react";
import type { Keeper } from "./keeper.ts";

/** So long a form that was sent is waited for before typing is kept again. */
const patience = 4000;

export function useSubmitting(form: HTMLFormElement | null, keeper: RefObject<Keeper | null>): void {
  useEffect(() => {
    if (!form) return;
    let isFree = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hold = (event: SubmitEvent) => {
      if (isFree || event.target !== form) return;
      event.preventDefault();
      event.stopPropagation();
      const { submitter } = event;
      const send = () => {
        isFree = true;
        form.requestSubmit(submitter);
        isFree = false;
        timer = setTimeout(() => keeper.current?.goOn(), patience);
      };
      clearTimeout(timer);
      // A form that is being submitted cannot be submitted: first this event has to be over.
      void keeper.current?.pause().then(() => setTimeout(send));
    };
    // Before React hears of it.
    addEventListener("submit", hold, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("submit", hold, { capture: true });
    };
  }, [form, keeper]);
}
