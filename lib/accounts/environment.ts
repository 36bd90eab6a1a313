// What next-auth reads from the environment, made from the portal's own settings before anything renders.
import { hkdfSync } from "node:crypto";

/** Without NEXTAUTH_URL its links and cookies would be made for localhost:3000, whatever the portal's address is. */
export function prepareSignIn({ siteUrl, secret }: { siteUrl: string; secret: string }): void {
  process.env.NEXTAUTH_URL = siteUrl;
  process.env.NEXTAUTH_SECRET = Buffer.from(hkdfSync("sha256", secret, "", "sign-in", 32)).toString("hex");
}
