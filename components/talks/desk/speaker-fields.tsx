import { Field } from "#components/ui/field";
import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

export type SaidOfSpeaker = Readonly<Record<"label" | "name" | "role" | "employer", string>>;
type Props = { of: string; said: Partial<SaidOfSpeaker>; wrong: readonly string[]; locale: Locale };

/** How a speaker is called, and as what the speaker speaks. `of`: several of these forms stand on a page. */
export function SpeakerFields({ of, said, wrong, locale }: Props) {
  const { talkDesk: t } = texts(locale);
  const field = (name: keyof SaidOfSpeaker, max: number, hint?: string) => (
    <Field hint={hint} id={`${name}-${of}`} label={t[name]} name={name} problem={wrong.includes(name) ? t.wrong[name] : undefined}>
      {(described) => <input {...described} defaultValue={said[name] ?? ""} maxLength={max} />}
    </Field>
  );
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {field("label", 60, t.labelHelp)}
        {field("name", 120, t.nameHelp)}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {field("role", 160, t.roleHelp)}
        {field("employer", 160)}
      </div>
    </>
  );
}
