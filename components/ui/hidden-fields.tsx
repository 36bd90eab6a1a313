/** What a form sends along without showing it; what is not there is not sent. */
export function HiddenFields({ fields }: { fields: Readonly<Record<string, string | number | undefined>> }) {
  return Object.entries(fields).map(([name, value]) => value !== undefined && <input key={name} name={name} type="hidden" value={value} />);
}
