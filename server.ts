// The process that answers: the page cache and Next behind one door, the listener that hears of changes, the worker of the queue.
import { once } from "node:events";
import { createServer } from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import next from "next";
import { accountOf } from "#lib/accounts/queries";
import { cookieIn, sessionCookie } from "#lib/accounts/session-cookie";
import { examineKeySoon } from "#lib/akismet/key/commands";
import { consentFiles } from "#lib/consent/files";
import { setConsentPaths } from "#lib/consent/paths";
import { db } from "#lib/db";
import { tellChanges } from "#lib/door/changes";
import { trustOf } from "#lib/door/client-address";
import { drain, keepUpgraded, limitConnections, refuseUnreadable, serverOptions } from "#lib/door/connection";
import type { Document } from "#lib/door/documents";
import { createDoor } from "#lib/door/door";
import { createFiles, immutable, placesOf } from "#lib/door/files";
import { securityHeaders } from "#lib/door/headers";
import { createLog } from "#lib/door/log";
import { setModulePath } from "#lib/door/module";
import { readModule } from "#lib/door/module-source";
import { createReads } from "#lib/door/reads";
import type { Renderer } from "#lib/door/render";
import { createRenewal } from "#lib/door/renewal";
import { robots } from "#lib/door/robots";
import { findStyles } from "#lib/door/style-source";
import { setStylePaths } from "#lib/door/styles";
import { startWorker, stopWorker } from "#lib/jobs/worker";
import { mayFetchFile } from "#lib/library/queries";
import { mayUpload } from "#lib/library/rights";
import { standingOf } from "#lib/media/standing/queries";
import { rememberStandings } from "#lib/media/standing/standing";
import { storage } from "#lib/media/storage";
import { keepAnswers, keptAnswer, ofTheSite } from "#lib/page-cache/answers";
import { forgetBy } from "#lib/page-cache/change";
import { createGate } from "#lib/page-cache/gate";
import { listen } from "#lib/page-cache/listener";
import { createPageCache } from "#lib/page-cache/page-cache";
import { isAsPlanned, pagesShowing } from "#lib/plans/pages";
import { startScheduler } from "#lib/plans/scheduler";
import { isSample } from "#lib/sample/queries";
import { settings } from "#lib/settings";
import { knowSite } from "#lib/site/identity/queries";
import { followLessons } from "#lib/spam/learning/follow";
import { handlers } from "#lib/start/handlers";
import { resumeTranscoding } from "#lib/videos/transcoding/commands";
import { endPrograms } from "#lib/videos/transcoding/ffmpeg";
import { POST as postVote } from "./app/(reader)/[locale]/votes/post/route.ts";

/** Renders of reader pages: so many at once, so many waiting, so long. Two keep the process busy; more only make the others wait longer. */
const renders = { atOnce: 2, waiting: 256, patience: 10_000 };
/** What moderators taught the filter is read beside everything else; the portal does not wait longer for it. */
const learnFor = 200;
/** Connections at once. An idle one costs memory too; those of a proxy are far fewer. */
const mostConnections = 2_000;
/** Of these one network may hold so many: an office or a village behind one address needs some. */
const mostFromOneNetwork = 250;
/** What reader pages are made of, for who develops. */
const sources = ["app", "components", "lib"];
/** What is being answered when the portal is stopped may take so long. */
const drainFor = 10_000;

/** Starts everything but the database, which is running and migrated. Resolves when the port answers. */
export async function serve(): Promise<{ stop: () => Promise<void> }> {
  const { PORT, HOST, siteUrl, LOG_LEVEL, PAGE_CACHE_MB, TRUSTED_PROXIES, READS, databaseDirectUrl } = settings();
  const root = import.meta.dirname;
  const development = process.env.NODE_ENV === "development";
  const log = createLog(LOG_LEVEL);
  await using begun = new AsyncDisposableStack();
  begun.defer(async () => log.flush());
  begun.defer(() => db.$disconnect());

  const cache = createPageCache<Document>({
    limit: PAGE_CACHE_MB * 1024 * 1024,
    gate: createGate(renders),
    alive: () => !development && listener.alive(),
  });
  const noindex = keptAnswer(isSample, ofTheSite);
  const site = keptAnswer(knowSite, ofTheSite);
  const standings = rememberStandings(standingOf, () => listener.alive());
  const forgetAnswers = keepAnswers(() => !development && listener.alive());
  const forget = (tags: readonly string[]) => {
    forgetAnswers(tags); // first: a page must not be made of what is forgotten already
    cache.forget(tags);
    standings.forget(tags);
  };
  forgetBy(forget);
  const follower = followLessons({ log: log.info });
  begun.defer(async () => follower.stop());
  const listener = await listen({
    connectionString: databaseDirectUrl ?? "",
    onForget: forget,
    onLesson: () => void follower.catchUp(),
    onLoss: () => forget(["*"]), // nothing that was known before counts
    log: log.info,
  });
  begun.defer(listener.stop);

  const module = readModule(path.join(root, "components/module"), development);
  setModulePath(module.path);
  const consent = consentFiles(root);
  setConsentPaths(consent.paths);
  const server = createServer(serverOptions);
  const trusted = trustOf(TRUSTED_PROXIES);
  limitConnections(server, { most: mostConnections, fromOneNetwork: mostFromOneNetwork, trusted });
  const hangUp = development ? keepUpgraded(server) : undefined;
  // While developing, Next tells open pages of changes through a socket that it takes from the server itself.
  const app = next({ dev: development, dir: root, hostname: HOST, port: PORT, ...(development && { httpServer: server }) });
  // The worker ends behind Next: what Next still answers may put something into the queue.
  begun.defer(stopWorker);
  // A film in the making is made anew after the next start.
  begun.defer(async () => endPrograms());
  begun.defer(() => app.close());
  const handler = app.getRequestHandler();
  const learnStyles = async () => setStylePaths(await findStyles(handler, siteUrl));
  await Promise.all([app.prepare().then(learnStyles), startWorker(handlers), Promise.race([follower.catchUp(), sleep(learnFor)])]);
  await Promise.all([examineKeySoon(), resumeTranscoding()]);

  // Whatever is rendered knows the name of the site and its time zone as they are now.
  const renderer: Renderer = async (request, response) => {
    await Promise.all([site(), development && learnStyles()]);
    await handler(request, response);
  };
  const renewal = createRenewal({ renderer, cache, siteUrl, noindex });
  const scheduler = startScheduler({
    log: log.info,
    renew: async ({ action, story }) => {
      const renewed = await renewal(pagesShowing(story));
      return renewed.every((page) => isAsPlanned(action, story, page)) ? renewed.length : 0;
    },
  });
  begun.defer(scheduler.stop);

  const reads = createReads({ trusted, failed: (error) => log.error(error, "Reads could not be counted; they wait") });
  begun.defer(reads.stop);
  const security = securityHeaders(siteUrl);
  const signedIn = async (cookies: string | undefined) => {
    const token = cookieIn(cookies, sessionCookie(siteUrl));
    return token === undefined ? null : accountOf(token);
  };
  const door = createDoor({
    renderer,
    // While developing, Next loads anew what was changed.
    straight: development ? {} : { postVote },
    cache,
    files: createFiles(placesOf(root), security, new Map([madeFile(module), ...consent.files.map(madeFile), robots(siteUrl)])),
    media: {
      storage,
      standing: standings.ask,
      mayFetch: async (cookies, id) => {
        const account = await signedIn(cookies);
        return account !== null && mayFetchFile(account, id);
      },
    },
    siteUrl,
    trusted,
    read: READS === "door" ? reads.read : () => undefined,
    noindex,
    health: async () => {
      const { pages, bytes } = cache.size();
      return { database: await databaseAnswers(), listener: listener.alive(), pages, bytes };
    },
    mayUpload: async (cookies) => mayUpload(await signedIn(cookies)),
    log,
    development,
  });
  const told = development
    ? tellChanges(
        sources.map((folder) => path.join(root, folder)),
        door,
      )
    : { door, stop: () => undefined };
  server.on("request", told.door);
  server.on("clientError", refuseUnreadable);
  server.listen(PORT, HOST);
  await once(server, "listening");
  begun.defer(() => drain(server, drainFor));
  begun.defer(async () => told.stop());
  if (hangUp) begun.defer(async () => hangUp());
  const all = begun.move();
  return { stop: () => all.disposeAsync() };
}

/** A file that is made at start: its name carries the hash of its content. */
const madeFile = ({ path, body }: { path: string; body: Buffer }) => [path, { body, cacheControl: immutable }] as const;

async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 2_000).unref());
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]);
}
