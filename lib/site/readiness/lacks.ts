// What a portal lacks before it goes public, as far as a program can tell. No database, no clock of its own.

/** What must be there: the law asks for it, or readers would be harmed without. */
export const lackNames = [
  "sample",
  "publisher",
  "address",
  "email",
  "responsible",
  "privacyContact",
  "siteUrl",
  "mail",
  "exampleAccount",
  "backup",
  "oldBackup",
] as const;
export type Lack = (typeof lackNames)[number];

/** What the law asks of some and not of others: the portal cannot know of whom. */
export const openQuestionNames = ["representedBy", "registerEntry", "vatId", "supervisor"] as const;
export type OpenQuestion = (typeof openQuestionNames)[number];

type Legal = Readonly<Record<OpenQuestion | "responsible" | "privacyContact", string>>;
export type SiteState = {
  legal: Legal;
  publisher: { street: string | null; postcode: string | null; city: string | null; email: string | null } | null;
  siteUrl: string;
  mails: boolean;
  sample: boolean;
  /** An account that may sign in has an address of which nobody can receive mail. */
  exampleAccount: boolean;
  backedUpAt: Date | null;
};

const backupsAtLeastEvery = 7 * 86_400_000;

export function lacksOf({ legal, publisher, siteUrl, mails, sample, exampleAccount, backedUpAt }: SiteState, now: Date): Lack[] {
  const there: Readonly<Record<Lack, boolean>> = {
    sample: !sample,
    publisher: publisher !== null,
    address: Boolean(publisher?.street && publisher.postcode && publisher.city),
    email: Boolean(publisher?.email),
    responsible: legal.responsible !== "",
    privacyContact: legal.privacyContact !== "",
    siteUrl: siteUrl.startsWith("https:"),
    mail: mails,
    exampleAccount: !exampleAccount,
    backup: backedUpAt !== null,
    oldBackup: backedUpAt === null || now.getTime() - backedUpAt.getTime() < backupsAtLeastEvery,
  };
  return lackNames.filter((name) => !there[name]);
}

export const openQuestionsOf = (legal: Legal): OpenQuestion[] => openQuestionNames.filter((name) => legal[name] === "");
