// The same for whoever starts the portal: one line.
import type { Lack } from "./lacks.ts";
import { lacksNow } from "./queries.ts";

const inShort: Readonly<Record<Lack, string>> = {
  sample: "the sample publication is still there",
  publisher: "no publisher",
  address: "no postal address in the imprint",
  email: "no e-mail address in the imprint",
  responsible: "nobody responsible for the content",
  privacyContact: "no contact for data protection",
  siteUrl: "SITE_URL is not an https address",
  mail: "SMTP_URL is not set",
  exampleAccount: "an account has an example address",
  backup: "no backup was ever made",
  oldBackup: "the last backup is older than a week",
};

/** "" when nothing is missing that can be seen from here. */
export const lacksInShort = async (): Promise<string> => (await lacksNow()).lacks.map((name) => inShort[name]).join(", ");
