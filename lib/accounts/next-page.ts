// Where somebody goes after signing in. What a link says about it is believed only if it stays at the desk.
import { type Locale, locales, pathTo } from "#lib/addresses";

/** The asked path if it is one of the desk's own, otherwise the desk's first page. */
export function deskPath(asked: string | null | undefined, locale: Locale): string {
  const home = pathTo("desk", locale);
  if (!asked || !/^\/[\w\-./?=&%~]*$/.test(asked) || asked.includes("..")) return home;
  const [path = ""] = asked.split("?");
  const atDesk = locales.some((each) => path === pathTo("desk", each) || path.startsWith(`${pathTo("desk", each)}/`));
  const signingIn = locales.some((each) => path.startsWith(pathTo("signIn", each)));
  return atDesk && !signingIn ? asked : home;
}
