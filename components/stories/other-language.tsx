import { addressOf } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Translation } from "#lib/translations/queries";

/** Where the story can be read in the other language, said in that language. */
export function OtherLanguage({ translation }: { translation: Translation }) {
  const { locale, title } = translation;
  return (
    <p className="other-language wrap" lang={locale}>
      <a href={addressOf(translation)} hrefLang={locale} rel="alternate" title={title}>
        {texts(locale).stories.readHere}
      </a>
    </p>
  );
}
