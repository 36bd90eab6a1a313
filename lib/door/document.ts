// What React writes for hydration does not reach readers: its scripts, their preloads, its markers.
// Text of people is escaped or sanitised on the way in, so every tag seen here is one of ours or of the framework.

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/;
const scriptPreload = /<link\b(?=[^>]*\b(?:rel="modulepreload"|as="script"))[^>]*>/;
const marker = /<!--(?:[$&/?!]|\s)[^>]*?-->|<!--\s*-->/;
const leftover = new RegExp(String.raw`<div hidden="">(?:\s|${marker.source})*<\/div>|<template id="[BPS]:[^"]*"><\/template>`);
const unwanted = new RegExp([script, scriptPreload, leftover, marker].map(({ source }) => source).join("|"), "gi");

/**
 * A page as readers get it: complete without script; JSON-LD and the portal's own module stay. Bytes are read as Latin-1, which is
 * cheap and loses nothing: all that is looked for is ASCII, and whatever else a page holds passes through as it came.
 */
export function readerDocument(page: Buffer, modulePath: string): Buffer {
  const html = page.toString("latin1").replace(unwanted, (found, attributes?: string) => (mayStay(attributes, modulePath) ? found : ""));
  return Buffer.from(html, "latin1");
}

/** Next answers what is not there, and what failed, with an empty body that its script would fill. */
export const isBlankError = (page: Buffer) => /<html[^>]*\bid="__next_error__"/.test(page.toString("latin1", 0, 1_000));

const mayStay = (attributes: string | undefined, modulePath: string) =>
  attributes !== undefined &&
  (/\btype="application\/ld\+json"/.test(attributes) || (/\btype="module"/.test(attributes) && attributes.includes(`src="${modulePath}"`)));
