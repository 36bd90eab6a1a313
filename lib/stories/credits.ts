import type { CreditRole } from "#prisma/generated/enums";

type Credit<Person> = { role: CreditRole; person: Person };

/** The people who have one of the roles, each once, in the order of the credits. */
export function credited<Person extends { slug: string }>(credits: readonly Credit<Person>[], ...roles: CreditRole[]): Person[] {
  const people = new Map<string, Person>();
  for (const { role, person } of credits) if (roles.includes(role) && !people.has(person.slug)) people.set(person.slug, person);
  return [...people.values()];
}

/** Who stands above a story: its authors, or for a film without one whoever asks the questions. */
export function authorsOf<Person extends { slug: string }>(credits: readonly Credit<Person>[]): Person[] {
  const authors = credited(credits, "author");
  return authors.length > 0 ? authors : credited(credits, "host");
}
