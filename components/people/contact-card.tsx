import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Contact } from "#lib/people/queries";

type Props = { organisation: Contact; locale: Locale };

/** How to reach an organisation: address, phone, e-mail, website, and what it would like to be asked. */
export function ContactCard({ organisation, locale }: Props) {
  const { name, street, postcode, city, phone, email, website, callText, callAddress } = organisation;
  const { stories } = texts(locale);
  return (
    <section className="contact" aria-label={stories.contact}>
      <h2>{stories.contact}</h2>
      <address>
        <b>{name}</b>
        {(street || city) && <p>{[street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ")}</p>}
        <ul>
          {phone && (
            <li>
              <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>
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
      </address>
      {callText && callAddress && (
        <p className="call">
          <a href={callAddress}>{callText}</a>
        </p>
      )}
    </section>
  );
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address);
