import type { NextConfig } from "next";

const config: NextConfig = {
  // The door (server.ts) compresses, tags and caches; Next only renders.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  // Titles and links to other versions stand in the head for every visitor, not only for known robots.
  htmlLimitedBots: /.*/,
  // Pictures are uploaded through actions; the door counts the same bytes.
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: "12mb" } },
  serverExternalPackages: ["pg", "pg-boss", "sharp", "pino", "akismet-api"],
};

export default config;
