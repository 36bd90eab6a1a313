import type { Locale } from "#prisma/generated/enums";

/** Keywords under their first letter, in the order of the language: Ä beside A. */
export function byInitial<Tag extends { name: string }>(tags: readonly Tag[], locale: Locale): [initial: string, tags: Tag[]][] {
  const groups = new Map<string, Tag[]>();
  for (const tag of [...tags].sort((a, b) => a.name.localeCompare(b.name, locale))) {
    const initial = initialOf(tag.name, locale);
    groups.set(initial, [...(groups.get(initial) ?? []), tag]);
  }
  return [...groups];
}

/** The letter without its accents; "#" for what begins with none. */
function initialOf(name: string, locale: Locale): string {
  const [letter = "#"] = name.normalize("NFD");
  return /\p{L}/u.test(letter) ? letter.toLocaleUpperCase(locale) : "#";
}
