// Looking for letters as somebody typed them.

/**
 * A condition on a column: it holds these letters, in capitals or not. Prisma hands them to ILIKE as they are, where "_" would stand
 * for any letter and "%" for any word: addresses of mail are full of the one, titles know the other.
 */
export const containing = (letters: string) => ({ contains: letters.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const });
