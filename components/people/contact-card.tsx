import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Contact } from "#lib/people/queries";
import { Address } from "./address.tsx";
import { Reach } from "./reach.tsx";

type Props = { organisation: Contact; locale: Locale };

/** How to reach an organisation, and what it would like to be asked. */
export function ContactCard({ organisation, locale }: Props) {
  const { callText, callAddress } = organisation;
  const { stories } = texts(locale);
  return (
    <section className="contact" aria-label={`${stories.contact}: ${organisation.name}`}>
      <h2>{stories.contact}</h2>
      <Address organisation={organisation} />
      <Reach organisation={organisation} locale={locale} />
      {callText && callAddress && (
        <p className="call">
          <a href={callAddress}>{callText}</a>
        </p>
      )}
    </section>
  );
}
