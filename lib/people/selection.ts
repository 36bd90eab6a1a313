// What queries read of people and organisations.
import type { OrganisationSelect } from "#prisma/generated/models";

/** Everything on a contact card. */
export const contactColumns = {
  name: true,
  street: true,
  postcode: true,
  city: true,
  phone: true,
  fax: true,
  email: true,
  website: true,
  callText: true,
  callAddress: true,
} satisfies OrganisationSelect;
