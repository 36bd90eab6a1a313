// Not TypeScript: for that Next would load its compiler into the serving process at every start, and keep it in memory.

/** @type {import("next").NextConfig} */
const config = {
  // The door (server.ts) compresses, tags and caches; Next only renders.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  // Titles and links to other versions stand in the head for every visitor, not only for known robots.
  htmlLimitedBots: /.*/,
  // Pictures are uploaded through actions; the door counts the same bytes.
  experimental: { globalNotFound: true, preloadEntriesOnStart: false, serverActions: { bodySizeLimit: "12mb" } },
  // What the door's side of the process uses too is loaded once for both, and once for all routes.
  serverExternalPackages: [
    "@prisma/adapter-pg",
    "@prisma/client",
    "akismet-api",
    "markdown-it",
    "nodemailer",
    "pg",
    "pg-boss",
    "pino",
    "re2js",
    "sanitize-html",
    "snowball-stemmers",
    "tinyld",
    "zod",
  ],
};

export default config;
