// Everything that is set from outside stands here; a wrong value ends the start with one clear line.
import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";

const noPort = "must be a number from 1 to 65535";
const port = z.coerce.number(noPort).int(noPort).min(1, noPort).max(65_535, noPort);
const onOff = z.enum(["on", "off"], "must be on or off").transform((value) => value === "on");
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: "must look like postgres://user:password@host:5432/name" });
const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean));

const environment = z.object({
  /** TCP port of the portal. */
  PORT: port.default(3000),
  /** Address to listen on. */
  HOST: z.string().default("127.0.0.1"),
  /** Address under which readers reach the portal; required outside localhost. */
  SITE_URL: z.url({ protocol: /^https?$/, error: "must be an address such as https://portal.example.org" }).optional(),
  SITE_NAME: z.string().trim().min(1).max(80).default("Forum Kundendialog"),
  /** Data folder: embedded database, media, secrets, mails when there is no SMTP. */
  PORTAL_DATA: z.string().min(1).default(".data"),
  DATABASE_URL: postgres.optional(),
  /** Past a pooler, for the connection that listens. */
  DATABASE_DIRECT_URL: postgres.optional(),
  /** Port of the embedded database; without it a free one is taken. */
  DATABASE_PORT: port.optional(),
  /** Root of all keys when several machines serve one portal; otherwise made on the first start. */
  PORTAL_SECRET: z.string().min(32).optional(),
  /** Memory of the page cache in MB, all encodings counted. */
  PAGE_CACHE_MB: z.coerce.number().int().min(1).max(65_536).default(64),
  /** Who lets a comment out: a person, or the filter when its verdict is publish. */
  MODERATION: z.enum(["person", "filter"]).default("person"),
  /** Addresses or networks (CIDR) of proxies whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: list
    .pipe(z.array(z.string().refine(isNetwork, "is neither an IP address nor a network such as 10.0.0.0/8")))
    .default([]),
  AKISMET_KEY: z.string().trim().min(1).optional(),
  AKISMET_SEND_EMAIL: onOff.default(false),
  AKISMET_SEND_IP: onOff.default(false),
  /** Address of the service; only tests change it. */
  AKISMET_URL: z
    .url()
    .refine(isEncrypted, "must begin with https://, except for a test server on this machine")
    .default("https://rest.akismet.com"),
  /** Seconds after which Akismet is asked again, one after the other; the last one repeats. Only tests change it. */
  AKISMET_RETRY_SECONDS: list.pipe(z.array(z.coerce.number<string>().positive()).min(1)).default([60, 300, 1_200, 3_600, 21_600]),
  /** So many questions a second go to Akismet, from all processes together. Only tests change it. */
  AKISMET_CALLS_PER_SECOND: z.coerce.number().positive().max(1_000).default(10),
  /** How long one question to Akismet may take. Only tests change it. */
  AKISMET_TIME_LIMIT_MS: z.coerce.number().int().min(50).default(10_000),
  /** Where weaknesses are reported: https://… or mailto:…; stands in /.well-known/security.txt. */
  SECURITY_CONTACT: z
    .url({ protocol: /^(https|mailto|tel)$/, error: "must look like mailto:security@example.org or https://…" })
    .optional(),
  /** Whether links that lead out of a text are asked if they answer, before it is published. */
  LINK_CHECK: onOff.default(true),
  /** What makes films playable: a name on the PATH or a path; off: films are taken as they come, if browsers play them. */
  FFMPEG: z.string().trim().min(1).default("ffmpeg"),
  /** A film that comes in may have so many megabytes. */
  VIDEO_UPLOAD_MB: z.coerce.number().int().min(1).max(2_000).default(2_000),
  /** Who counts what is read: the door as it sends a page; the page itself, behind a CDN that sends most of them; nobody. */
  READS: z.enum(["door", "beacon", "off"], "must be door, beacon or off").default("door"),
  /** smtp://user:password@host:port; without it mails become files in the data folder. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587" }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Sign-in address of the first administrator. */
  ADMIN_EMAIL: z.email().default("admin@example.org"),
  /** Lays the sample publication into an empty database (only `npm run portal`). */
  SAMPLE: onOff.default(true),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

const names = Object.keys(environment.shape);

export type Settings = ReturnType<typeof readSettings>;

/** Thrown with one line for a person; scripts print it and end with code 1. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads and checks the settings. @throws SettingsError naming the variable and what is wrong with it */
export function readSettings(variables: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SettingsError(`${issue?.path[0] ? String(issue.path[0]) : "A setting"}: ${issue?.message ?? "is wrong"}`);
  }
  const values = parsed.data;
  const siteUrl = new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`);
  if (!values.SITE_URL && !isLocal(values.HOST)) {
    throw new SettingsError(`SITE_URL: is required when the portal listens on ${values.HOST}, for example https://portal.example.org`);
  }
  if (siteUrl.pathname !== "/" || siteUrl.search || siteUrl.hash) {
    throw new SettingsError("SITE_URL: must be a bare origin such as https://portal.example.org, without a path");
  }
  return {
    ...values,
    /** Origin of the portal without a trailing slash. */
    siteUrl: siteUrl.origin,
    dataFolder: path.resolve(values.PORTAL_DATA),
    databaseDirectUrl: values.DATABASE_DIRECT_URL ?? values.DATABASE_URL,
    mailFrom: values.MAIL_FROM ?? `${values.SITE_NAME} <noreply@${siteUrl.hostname}>`,
  };
}

const place = Symbol.for("podium.siteName");
const desk: typeof globalThis & { [place]?: string | null } = globalThis;

/** The name that an administrator has given the site goes before the one of the environment. */
export function nameSite(name: string | null): void {
  desk[place] = name;
}

let last: { given: string; values: Settings } | undefined;

/**
 * The settings of this process. Asked many times while a page is rendered, checked again only when a variable has changed: the
 * launcher completes the environment before the portal runs.
 */
export function settings(): Settings {
  const own = desk[place];
  const given = [...names.map((name) => process.env[name]), own].join("\0");
  if (last?.given !== given) {
    const values = readSettings(process.env);
    last = { given, values: own ? { ...values, SITE_NAME: own } : values };
  }
  return last.values;
}

function isEncrypted(value: string): boolean {
  const url = new URL(value);
  return url.protocol === "https:" || isLocal(url.hostname);
}

const isLocal = (host: string) => ["localhost", "127.0.0.1", "::1"].includes(host);

function isNetwork(value: string): boolean {
  const [address = "", bits, more] = value.split("/");
  const version = isIP(address);
  if (!version || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
