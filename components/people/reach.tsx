import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Contact } from "#lib/people/queries";

/** How an organisation is reached: phone, e-mail and website, each a link; nobody presses a fax number. */
export function Reach({ organisation: { phone, fax, email, website }, locale }: { organisation: Contact; locale: Locale }) {
  return (
    <ul className="reach">
      {phone && (
        <li>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone.replaceAll(" ", "\u00a0")}</a>
        </li>
      )}
      {fax && (
        <li>
          {texts(locale).stories.fax} {fax.replaceAll(" ", "\u00a0")}
        </li>
      )}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {website && (
        <li>
          <a href={website}>{hostOf(website)}</a>
        </li>
      )}
    </ul>
  );
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address);
