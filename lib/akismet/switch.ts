/** Akismet is an option: off until the operator sets a key. Read at each call, for every comment: not through settings(). */
export const akismetIsOn = () => (process.env.AKISMET_KEY ?? "").trim() !== "";
