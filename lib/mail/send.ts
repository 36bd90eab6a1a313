// Sends a mail by SMTP; without SMTP_URL it becomes a file in the data folder, where whoever runs the portal can read it.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { z } from "zod";
import { newId } from "#lib/id";
import { settings } from "#lib/settings";
import { compose, type Mail } from "./mail.ts";

const patience = 10_000;

/** @throws when the mail server does not take it: whoever sends tries again or says so */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, mailFrom, dataFolder } = settings();
  // One address and nothing else: nodemailer would read "a@b, c@d" as two.
  const message = { ...compose(mail), to: { name: "", address: z.email().parse(mail.to) }, from: mailFrom };
  const headers = { "Auto-Submitted": "auto-generated" };
  if (!SMTP_URL) return keepAsFile({ ...message, headers }, path.join(dataFolder, "mails"));
  const transport = nodemailer.createTransport({
    url: SMTP_URL,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  await transport.sendMail({ ...message, headers });
}

/** Whether mails leave this machine. */
export const mailsLeave = () => settings().SMTP_URL !== undefined;

async function keepAsFile(message: SendMailOptions, folder: string): Promise<void> {
  const { message: source } = await nodemailer.createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, `${newId()}.eml`), z.instanceof(Buffer).parse(source), { mode: 0o600 });
}
