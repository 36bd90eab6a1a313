import type { Contact } from "#lib/people/queries";

/** Phone, e-mail and website of an organisation, each a link. */
export function Reach({ organisation: { phone, email, website } }: { organisation: Contact }) {
  return (
    <ul className="reach">
      {phone && (
        <li>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone.replaceAll(" ", "\u00a0")}</a>
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
