import { type KeyboardEvent, useEffect, useOptimistic, useRef, useState, useTransition } from "react";

export type Sorted = { id: string; name: string };
type Lifted = { id: string; order: readonly string[] };
/** What is said aloud while a row is moved by keyboard. */
type Event = "lifted" | "moved" | "dropped" | "cancelled";
type Said = { event: Event; name: string; place: number };

/** The order of a list while somebody changes it, by dragging or with the keyboard. `save` is asked once, when a row has found its place. */
export function useSorting(rows: readonly Sorted[], save: (order: readonly string[]) => Promise<void>) {
  const [kept, keep] = useOptimistic<readonly string[]>(rows.map(({ id }) => id));
  const [lifted, setLifted] = useState<Lifted>();
  const [said, setSaid] = useState<Said>();
  const [saving, begin] = useTransition();
  const grip = useRef<HTMLButtonElement>(null);
  // A row that changes its place loses the focus.
  useEffect(() => {
    if (lifted) grip.current?.focus();
  }, [lifted]);

  const order = lifted?.order ?? kept;
  const say = (event: Event, id: string, now: readonly string[]) =>
    setSaid({ event, name: rows.find((row) => row.id === id)?.name ?? "", place: now.indexOf(id) + 1 });

  function place(id: string, at: number): readonly string[] {
    const rest = order.filter((each) => each !== id);
    return at < 0 || at > rest.length ? order : rest.toSpliced(at, 0, id);
  }

  function settle(id: string, wanted: readonly string[]): void {
    setLifted(undefined);
    say("dropped", id, wanted);
    if (wanted.join() === kept.join()) return;
    begin(async () => {
      keep(wanted);
      await save(wanted);
    });
  }

  function lift(id: string): void {
    setLifted({ id, order });
    say("lifted", id, order);
  }

  function move(id: string, by: number): void {
    const next = place(id, order.indexOf(id) + by);
    setLifted({ id, order: next });
    say("moved", id, next);
  }

  function cancel(id: string): void {
    setLifted(undefined);
    say("cancelled", id, kept);
  }

  function deedFor(key: string, id: string): (() => void) | undefined {
    if (key === " " || key === "Enter") return lifted ? () => settle(id, lifted.order) : () => lift(id);
    if (!lifted) return undefined;
    if (key === "Escape") return () => cancel(id);
    if (key === "ArrowUp") return () => move(id, -1);
    return key === "ArrowDown" ? () => move(id, 1) : undefined;
  }

  function pressed(event: KeyboardEvent, id: string): void {
    const deed = deedFor(event.key, id);
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  const dropOn = (id: string, target: string) => settle(id, place(id, order.indexOf(target)));
  return { order, lifted: lifted?.id, said, saving, grip, pressed, dropOn };
}
