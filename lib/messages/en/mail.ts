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
};
