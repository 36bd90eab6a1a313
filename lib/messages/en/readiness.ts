import type { Messages } from "../catalogue.ts";

export const readiness: Messages["readiness"] = {
  title: (count: number): string =>
    count === 1 ? "One thing is missing before going public" : `${count} things are missing before going public`,
  nothingSeen: "Nothing is missing that the portal can see",
  notComplete:
    "Whether the details are right, and enough for you, it cannot know. Read imprint and privacy notice once as if you came here for the first time.",
  questionsTitle: "What only some need",
  toSettings: "To the setting",
  toAccounts: "To the accounts",
  lacks: {
    sample: "The sample publication is still on the pages, and search engines are kept away. On the machine: npm run sample -- remove",
    publisher: "The imprint names no publisher (§ 5 DDG).",
    address: "The imprint lacks a postal address (§ 5 (1) no. 1 DDG).",
    email: "The imprint lacks an e-mail address (§ 5 (1) no. 2 DDG).",
    responsible: "Nobody is named as responsible (§ 18 (2) MStV).",
    privacyContact: "The privacy notice names nobody to turn to (Art. 13 GDPR).",
    siteUrl: "The address of the site does not begin with https://. On the machine: set SITE_URL, for example https://portal.example.org",
    mail: "Mails do not leave the machine: nobody can sign in by link. On the machine: set SMTP_URL and MAIL_FROM.",
    exampleAccount: "An account has an example address (example.org), which no mail reaches.",
    backup: "There has been no backup yet. On the machine: npm run backup FILE",
    oldBackup: "The last backup is older than a week. On the machine: npm run backup FILE",
  },
  questions: {
    representedBy: "Who represents the publisher? Needed for legal persons (§ 5 (1) no. 1 DDG).",
    registerEntry: "Is the publisher entered in a register (commercial, associations, cooperatives)?",
    vatId: "Does it have a VAT or business identification number?",
    supervisor: "Does its activity need official approval? Then the supervisory authority belongs there (§ 5 (1) no. 3 DDG).",
  },
};
