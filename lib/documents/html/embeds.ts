// Pictures, films and contact cards inside a text, as HTML.
import type { Locale } from "#prisma/generated/enums";
import { addressOf } from "../../addresses.ts";
import { passFor } from "../../media/pass.ts";
import { addressNear, mediaAddress, type Picture, sourcesOf } from "../../media/picture.ts";
import { texts } from "../../messages/catalogue.ts";
import { type Labelled, withLabels } from "../../stories/labels.ts";
import type { Embed } from "../schema.ts";
import { escapeHtml } from "./escape.ts";

type Said = Extract<Embed, { type: "picture" }>["attrs"];
export type EmbeddedFilm = Labelled & {
  kind: "video";
  slug: string;
  title: string;
  video: {
    file: { file: string; contentType: string; width: number | null; height: number | null };
    poster: Picture | null;
    captions: { file: string } | null;
  };
};
export type EmbeddedContact = Readonly<
  Record<"name" | "street" | "postcode" | "city" | "phone" | "fax" | "email" | "website" | "callText" | "callAddress", string | null>
>;

const sizes = "(min-width: 44rem) 42rem, 100vw";

/** What is said here comes before what the library says. */
export function pictureHtml(picture: Picture & { licence: string | null }, said: Said): string {
  const pass = passFor(picture.file);
  const sources = sourcesOf(picture, pass).map(({ type, srcSet }) => `<source${written({ type, srcset: srcSet, sizes })} />`);
  const { width, height } = picture;
  const image = `<img${written({ src: mediaAddress(picture.file) + pass, width, height })} alt="${escapeHtml(said.alt ?? picture.alt ?? "")}" loading="lazy" decoding="async" />`;
  const note = [said.caption ?? picture.caption, small([said.credit ?? picture.credit, said.licence ?? picture.licence])];
  return figure(`<picture>${sources.join("")}${image}</picture>`, note, "picture");
}

export function filmHtml(film: EmbeddedFilm, caption: string | null): string {
  const { file, poster, captions } = film.video;
  const { stories, site } = texts(film.locale);
  const source = mediaAddress(file.file) + passFor(file.file);
  const attributes = {
    poster: poster && addressNear(poster, 1280) + passFor(poster.file),
    width: file.width ?? 1280,
    height: file.height ?? 720,
    "aria-label": film.title,
  };
  const track = captions
    ? `<track${written({ kind: "captions", src: mediaAddress(captions.file) + passFor(captions.file), srclang: film.locale, label: site.languageName })} />`
    : "";
  const instead = `<p>${escapeHtml(stories.noVideo)} <a href="${source}">${escapeHtml(stories.download)}</a></p>`;
  const player = `<video controls preload="none" playsinline${written(attributes)}><source${written({ src: source, type: file.contentType })} />${track}${instead}</video>`;
  return figure(player, [caption, { html: `<a href="${addressOf(film)}">${escapeHtml(withLabels(film))}</a>` }], "film");
}

export function contactHtml(contact: EmbeddedContact, locale: Locale): string {
  const { name, street, postcode, city, phone, fax, email, website, callText, callAddress } = contact;
  const { contact: title, fax: faxWord } = texts(locale).stories;
  const lines = [street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean);
  const reach = [
    phone && link(`tel:${phone.replaceAll(/[^\d+]/g, "")}`, phone.replaceAll(" ", "\u00a0")),
    fax && escapeHtml(`${faxWord} ${fax.replaceAll(" ", "\u00a0")}`),
    email && link(`mailto:${email}`, email),
    website && link(website, URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, "") : website),
  ].filter(Boolean);
  return [
    `<section class="contact" aria-label="${escapeHtml(`${title}: ${name ?? ""}`)}">`,
    `<address><b>${escapeHtml(name ?? "")}</b>${lines.map((line) => `<span>${escapeHtml(line ?? "")}</span>`).join("")}</address>`,
    reach.length > 0 ? `<ul class="reach">${reach.map((each) => `<li>${each}</li>`).join("")}</ul>` : "",
    callText && callAddress ? `<p class="call">${link(callAddress, callText)}</p>` : "",
    "</section>",
  ].join("");
}

const link = (address: string, text: string) => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

type Note = string | null | { html: string };

function figure(inside: string, note: readonly Note[], name: string): string {
  const words = note
    .flatMap((part) => (part === null || part === "" ? [] : [typeof part === "string" ? escapeHtml(part) : part.html]))
    .filter(Boolean);
  return `<figure class="inset ${name}">${inside}${words.length > 0 ? `<figcaption class="note">${words.join(" ")}</figcaption>` : ""}</figure>`;
}

function small(words: readonly (string | null)[]): Note {
  const given = words.filter(Boolean);
  return given.length > 0 ? { html: `<small>${escapeHtml(given.join(", "))}</small>` } : null;
}

const written = (attributes: Readonly<Record<string, string | number | null | undefined>>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null || value === undefined || value === "" ? "" : ` ${name}="${escapeHtml(String(value))}"`))
    .join("");
