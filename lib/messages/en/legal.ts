import type { Messages } from "../catalogue.ts";

export const legal: Messages["legal"] = {
  privacy: {
    title: "Privacy",
    description: "What these pages know about you, what for, for how long, and what you decide about it.",
    brief: {
      title: "In short",
      reading: (counted: boolean): string =>
        counted
          ? "If you only read and have not consented to statistics, you leave nothing behind by which you could be recognised: no cookies, no fonts, pictures or scripts from other servers."
          : "If you only read, you leave nothing behind by which you could be recognised: no cookies, no fonts, pictures or scripts from other servers.",
      commenting: "If you comment, you decide what you tell us. A pseudonym will do; the e-mail address is optional and never published.",
    },
    controller: {
      title: "Who is responsible",
      text: "The controller within the meaning of the General Data Protection Regulation (GDPR) is:",
      contact: "For questions and requests about data protection:",
      missing: "You will find address and contact in the imprint.",
    },
    reading: {
      title: "When you read",
      paragraphs: [
        "For a page to reach you, the server receives your IP address. It is needed for the answer and not stored afterwards. The server's log holds nothing about you: it notes which kind of page was asked for, when, and how long the answer took.",
        "The legal basis is our legitimate interest in delivering and protecting these pages (Art. 6(1)(f) GDPR). Nothing is stored on your device or read from it for this (section 25 TDDDG).",
      ],
      counted:
        "We count ourselves how often a story is read, without a cookie. So that the same visit counts once a day, we make a checksum of IP address, browser name and story, with a key that is another one every day. When the day is over, key and checksums are deleted; a number is left.",
    },
    comments: {
      title: "When you comment",
      intro:
        "When you send a comment, we store your name or pseudonym, the text, the time and, if you give them, your e-mail address and your website. Name, text, time and website are published, the e-mail address is not.",
      basis:
        "The legal basis for publishing is your wish that the comment appears (Art. 6(1)(b) GDPR), for screening our legitimate interest in a discussion without advertising and abuse (Art. 6(1)(f) GDPR).",
      digests:
        "To prevent abuse we make a keyed fingerprint of the network you write from, and one of what you tell us about yourself. The IP address itself does not stand in the database.",
      learning:
        "When a person decides whether a comment is advertising, the filter learns from it. For that we keep features of the comment as numbers from which the wording cannot be recovered. If you erase the comment, they are erased too and forgotten within a minute.",
      own: "After sending you receive a secret address of your own. There you see the state of your comment and can withdraw it or erase it completely, at any time and without giving reasons.",
      screenedByPerson:
        "Every comment is screened before it appears: first by a filter on our own server, then by a person. Nothing is published without that person's approval.",
      screenedByFilter:
        "Every comment is screened before it appears: by a filter on our own server and, where the filter is in doubt, by a person. What the filter finds harmless appears at once.",
      mistake: "If the filter takes a comment for advertising, you can object on your secret address. A person then decides.",
      noAkismet: "Comments do not leave this server to be screened.",
      akismetTitle: "Screening with Akismet",
      akismet: (fields: string): string =>
        `In addition we ask the service Akismet of Automattic Inc. (60 29th Street #343, San Francisco, CA 94110, USA). We transmit ${fields}. The legal basis is our legitimate interest in a discussion without advertising (Art. 6(1)(f) GDPR).`,
      akismetFields: {
        always:
          "the text, the name or pseudonym, the website if given, the time, your browser's identification and the address of the page",
        email: "the e-mail address if given",
        ip: "the IP address",
      },
      akismetWithout: (fields: string): string => `We do not transmit ${fields}.`,
      akismetRest: { email: "the e-mail address", ip: "the IP address" },
      reportsTitle: "When you report a comment",
      reports:
        "We store the reason for your report, your explanation and, if you give it, your e-mail address, in order to handle the report (Art. 6(1)(c) and (f) GDPR, Art. 16 of Regulation (EU) 2022/2065).",
    },
    uses: {
      title: "What happens here, at a glance",
      intro: "The table names what is switched on on these pages, and nothing else. Legal bases are those of the GDPR.",
      what: "What",
      data: "With which data",
      basis: "Basis",
    },
    terms: {
      title: "How long we keep what",
      what: "What",
      howLong: "How long",
      published: "Published comments",
      publishedTerm: "until you erase them or we delete the story",
    },
    desk: {
      title: "For the editorial staff",
      text: "Those who only read receive no cookie. Whoever votes in a survey receives one with a random token, so that each person counts once. Members of the editorial staff who sign in receive one that keeps them signed in, one by which the browser is known at the next sign-in, another for five minutes with a passkey, and one if they switch the keys of the desk off. All are strictly necessary for that (section 25(2) no. 2 TDDDG).",
    },
    rights: {
      title: "Your rights",
      list: [
        "Access to what we have stored about you (Art. 15 GDPR)",
        "Rectification (Art. 16), erasure (Art. 17) and restriction of processing (Art. 18)",
        "Your data in a common format (Art. 20)",
        "Objection to processing that rests on our legitimate interest (Art. 21)",
        "A complaint to a data protection supervisory authority (Art. 77)",
      ],
      how: "An informal message to the controller is enough. For a comment you do not need us: you erase it yourself on its secret address.",
    },
  },
  imprint: {
    title: "Imprint",
    description: "Who publishes these pages and how to reach us.",
    legal: "Information according to section 5 DDG (German Digital Services Act)",
    reach: "How to reach us",
    representedBy: "Represented by",
    responsible: "Responsible under § 18 (2) MStV",
    supervisor: "Supervisory authority",
    registerEntry: "Register entry",
    vatId: "VAT identification number",
    missing: "The details of the publisher are being completed.",
  },
};
