import type { Locale } from "#lib/addresses";
import type { Analytics } from "#lib/consent/analytics";
import { dialogueOf } from "#lib/consent/dialogue";
import { consentPaths } from "#lib/consent/paths";

/** What asks for consent, on pages of a site that wants to count its readers: the same for everybody. Without script it asks nothing and loads nothing. */
export function Consent({ analytics, locale }: { analytics: Analytics; locale: Locale }) {
  const { script, style } = consentPaths();
  return (
    <>
      <div id="consent-place" data-style={style} />
      <script type="application/json" id="consent-data">
        {JSON.stringify(dialogueOf(analytics, locale)).replaceAll("<", "\\u003c")}
      </script>
      <script type="module" src={script} />
    </>
  );
}
