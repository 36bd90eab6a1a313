import type { Locale } from "#lib/addresses";
import { words } from "../words.ts";

type Props = { name: string; label: string; value: number; max: number; locale: Locale; onChange: (value: number) => void };

/** A share in percent, moved by pointer or by the arrow keys. */
export function Slider({ name, label, value, max, locale, onChange }: Props) {
  return (
    <label className="slider">
      <span>{label}</span>
      <input type="range" name={name} min={0} max={max} value={value} onChange={(event) => onChange(Number(event.target.value))} />
      {/* The slider itself says its value. */}
      <span aria-hidden="true" className="slider-value">
        {words(locale).item.percent(value)}
      </span>
    </label>
  );
}
