import type { Messages } from "../catalogue.ts";

export const mail: Messages["mail"] = {
  signIn: {
    subject: (site) => `Your link to the desk of ${site}`,
    hello: "Hello,",
    what: (site) =>
      `the following link signs you in at the desk of ${site}. It is good for 30 minutes and for one use. On the page that opens you confirm with one button.`,
    notYou: "If you didn’t ask for it, there is nothing to do: without this mail nobody can use your account.",
    action: "Sign in",
  },
  waiting: {
    subject: (site) => `Something is waiting at the desk of ${site}`,
    hello: "Hello,",
    what: (comments, notices) =>
      `something has been waiting for a decision for more than an hour. Open at the moment: ${comments === 1 ? "one comment" : `${comments} comments`} and ${notices === 1 ? "one report" : `${notices} reports`}.`,
    once: "You get this mail once, not for every comment. You can turn it off in your profile.",
    action: "To the queue",
  },
  story: {
    hello: "Hello,",
    words: "The editors write:",
    remarks: (count) =>
      count === 1
        ? "One remark about a passage of the text is open; it stands beside the text."
        : `${count} remarks about passages of the text are open; they stand beside the text.`,
    open: "Open the story",
    seeIt: "See the story",
    news: {
      submit: {
        subject: (title) => `Submitted: ${title}`,
        what: (title) => `“${title}” has been submitted. It is the editors’ turn now.`,
      },
      return: {
        subject: (title) => `Please have another look: ${title}`,
        what: (title, site) => `the editors of ${site} have read “${title}” and ask you for changes. The text is with you again.`,
      },
      approve: {
        subject: (title) => `Accepted: ${title}`,
        what: (title, site) => `“${title}” is accepted. There is nothing for you to do: we will write as soon as the story is on ${site}.`,
      },
      consent: {
        subject: (title) => `Please approve the final text: ${title}`,
        what: (title) =>
          `“${title}” is accepted. Please read the final text and approve it, or tell us what is wrong. The story will not appear before.`,
      },
      accept: {
        subject: (title) => `Approved: ${title}`,
        what: (title) => `the final text of “${title}” is approved by its author. The story can be published.`,
      },
      object: {
        subject: (title) => `Not approved yet: ${title}`,
        what: (title) => `the final text of “${title}” was not approved by its author. What is wrong stands in the story’s history.`,
      },
      publish: {
        subject: (title) => `Published: ${title}`,
        what: (title, site) => `“${title}” is now on ${site}. Thank you for your contribution!`,
      },
      "take-down": {
        subject: (title) => `Taken down: ${title}`,
        what: (title, site) => `the editors have taken “${title}” off ${site}. The story can be seen nowhere any more.`,
      },
      undone: {
        subject: (title) => `Undone: ${title}`,
        what: (title) =>
          `the last step with “${title}”, of which you have just heard, has been undone. Everything stands as it did before.`,
      },
      withdraw: {
        subject: (title) => `Withdrawn: ${title}`,
        what: (title) => `“${title}” will not appear: the story has been withdrawn. The text is kept.`,
      },
    },
  },
  welcome: {
    subject: (site) => `Your account at ${site}`,
    hello: (name) => (name ? `Hello ${name},` : "Hello,"),
    what: (site, role) => `an account at the desk of ${site} was made for you. Your role there: ${role}.`,
    link: (days) =>
      `The following link signs you in, without a password. It is good for ${days} days and once only; after that you ask for a new one with your e-mail address on the sign-in page.`,
    notYou: "If this means nothing to you, there is nothing you need to do.",
    action: "Sign in",
  },
  invitation: {
    subject: (site) => `An invitation: write for ${site}`,
    hello: (name) => (name ? `Hello ${name},` : "Hello,"),
    what: (site, editor) =>
      editor
        ? `${editor} of the editors of ${site} invites you to write a guest article.`
        : `the editors of ${site} invite you to write a guest article.`,
    title: (title) => `What it is about: “${title}”.`,
    due: (date) => `We would be glad to have your text by ${date}.`,
    link: "The following link lets you in, without a password. It is good for 14 days and only once; afterwards ask for a new one on the sign-in page with your e-mail address. You can interrupt at any time and go on writing on another device.",
    sign: "You sign in as always.",
    notYou: "If you do not want to write, there is nothing you have to do.",
    action: "Begin to write",
  },
  security: {
    hello: (name: string) => (name ? `Hello ${name},` : "Hello,"),
    news: {
      device: {
        subject: (site: string) => `New sign-in at the desk of ${site}`,
        what: (site: string, _name: string) =>
          `a browser that had not done so before has signed in to the desk of ${site} with your account.`,
        you: "If it was you, there is nothing to do.",
      },
      passkeyAdded: {
        subject: (site: string) => `New passkey for your account at ${site}`,
        what: (site: string, name: string) =>
          `a passkey has been set up for your account at the desk of ${site}: “${name}”. It signs in without a mail.`,
        you: "If it was you, there is nothing to do. You can remove it in your profile.",
      },
      passkeyRemoved: {
        subject: (site: string) => `Passkey removed: your account at ${site}`,
        what: (site: string, name: string) =>
          `a passkey has been removed from your account at the desk of ${site}: “${name}”. It no longer signs in.`,
        you: "If it was you, there is nothing to do.",
      },
    },
    when: (time: string, browser: string) => `When: ${time}. With: ${browser}.`,
    notYou:
      "If it was not you, sign out everywhere with the following link, on every device, and afterwards look at the passkeys in your profile. The link is good for seven days. Please tell the editors, too.",
    action: "Sign out everywhere",
  },
};
