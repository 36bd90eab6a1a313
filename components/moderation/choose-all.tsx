"use client";

/** Ticks every box of the selection, or none if all are ticked. */
export function ChooseAll({ label }: { label: string }) {
  const toggle = () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="chosen"]')];
    const all = boxes.every(({ checked }) => checked);
    for (const box of boxes) box.checked = !all;
  };
  return (
    <button className="button-plain" onClick={toggle} type="button">
      {label}
    </button>
  );
}
