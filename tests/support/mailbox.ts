// Where mails arrive in tests: the files of a portal without SMTP, or a mail server of the test's own.

import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** The mails to this address that lie in a portal's data folder, the oldest first. */
export async function mailsTo(address: string, dataFolder: string): Promise<Email[]> {
  const folder = path.join(dataFolder, "mails");
  const files = await readdir(folder).catch(() => []); // the folder is made with the first mail
  const mails = await Promise.all(files.toSorted().map(async (file) => PostalMime.parse(await readFile(path.join(folder, file)))));
  return mails.filter(({ to }) => to?.some((each) => each.address === address));
}

/** The address behind the only link of a mail. */
export function linkIn(mail: Email | undefined): string {
  return mail?.text?.match(/https?:\/\/\S+/)?.[0] ?? "";
}

export type MailServer = { url: string; received: () => string[]; stop: () => Promise<void> };

/** A mail server that takes everything. */
export async function aMailServer(): Promise<MailServer> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => {
      text(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const address = listening.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, received: () => received, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
