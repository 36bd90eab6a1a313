// What React writes for hydration does not reach readers: its scripts, their preloads, its markers.
// Text of people is escaped or sanitised on the way in, so every tag seen here is one of ours or of the framework.

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const scriptPreload = /<link\b(?=[^>]*\b(?:rel="modulepreload"|as="script"))[^>]*>/gi;
const markers = /<!--(?:[$&/?!]|\s)[^>]*?-->|<!--\s*-->/g;
const leftover = /<div hidden="">\s*<\/div>|<template id="[BPS]:[^"]*"><\/template>/g;

/** A page as readers get it: complete without script; JSON-LD and the portal's own module stay. */
export function readerDocument(html: string, modulePath: string): string {
  return html
    .replace(script, (whole, attributes: string) => (mayStay(attributes, modulePath) ? whole : ""))
    .replace(scriptPreload, "")
    .replace(markers, "")
    .replace(leftover, "");
}

/** Next answers what is not there, and what failed, with an empty body that its script would fill. */
export const isBlankError = (html: string) => /<html[^>]*\bid="__next_error__"/.test(html);

const mayStay = (attributes: string, modulePath: string) =>
  /\btype="application\/ld\+json"/.test(attributes) || (/\btype="module"/.test(attributes) && attributes.includes(`src="${modulePath}"`));
