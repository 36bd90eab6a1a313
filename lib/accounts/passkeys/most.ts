/** Passkeys of one account: more than anybody keeps track of. */
export const mostPasskeys = 10;
