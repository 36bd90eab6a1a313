import { addressOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { withLabels } from "#lib/stories/labels";
import type { Translation } from "#lib/translations/queries";

/** Where the story can be read in the other language, said in that language. */
export function OtherLanguage({ translation }: { translation: Translation }) {
  const { locale } = translation;
  return (
    <p className="other-language wrap" lang={locale}>
      <a href={addressOf(translation)} hrefLang={locale} rel="alternate" title={withLabels(translation)}>
        {texts(locale).stories.readHere}
      </a>
    </p>
  );
}
