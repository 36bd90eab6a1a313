type Props<Intent extends string> = {
  intents: readonly Intent[];
  words: Readonly<Record<Intent, string>>;
  /** What they are about; said with each of them to who hears the page. */
  about: string;
  /** They act even where something typed in their form is wrong. */
  whatever?: boolean;
};

/** Buttons of one form that each do something else with the same thing. */
export function Intents<Intent extends string>({ intents, words, about, whatever }: Props<Intent>) {
  return intents.map((intent) => (
    <button
      aria-label={`${words[intent]}: ${about}`}
      className="button-quiet"
      formNoValidate={whatever}
      key={intent}
      name="intent"
      type="submit"
      value={intent}
    >
      {words[intent]}
    </button>
  ));
}
