// Where the house works: the path inside, the German and the English address, and the query parameters a page reads.
import { type Place, places } from "./place.ts";

const { page, handler } = places("desk", { inner: "/desk", de: "/redaktion", en: "/en/desk" });

export const desk = {
  signIn: page("/sign-in", "/anmelden", "/sign-in", "next", "sent", "problem"),
  askForLink: handler("/sign-in/link", "/anmelden/link", "/sign-in/link"),
  signInLink: page("/sign-in/:token", "/anmelden/:token", "/sign-in/:token", "next"),
  useLink: handler("/sign-in/:token/use", "/anmelden/:token/einloesen", "/sign-in/:token/use"),
  /** A passkey instead of a link: what is asked, and the answer. */
  askForPasskey: handler("/sign-in/passkey", "/anmelden/passkey", "/sign-in/passkey"),
  usePasskey: handler("/sign-in/passkey/use", "/anmelden/passkey/einloesen", "/sign-in/passkey/use"),
  signOut: handler("/sign-out", "/abmelden", "/sign-out"),
  /** From a mail: signs out everywhere. */
  signOutLink: page("/sign-out/:token", "/abmelden/:token", "/sign-out/:token"),
  useSignOutLink: handler("/sign-out/:token/use", "/abmelden/:token/einloesen", "/sign-out/:token/use"),
  desk: page("", "", ""),
  queue: page("/comments", "/kommentare", "/comments", "state", "after", "done", "problem"),
  /** How much waits, for the note that new comments have come. */
  queueNews: page("/comments/news", "/kommentare/neues", "/comments/news"),
  deskComment: page("/comments/:id", "/kommentare/:id", "/comments/:id", "done", "problem"),
  notices: page("/notices", "/meldungen", "/reports", "state", "after", "done", "problem"),
  deskStories: page("/stories", "/beitraege", "/stories", "state", "page", "done"),
  newStory: page("/stories/new", "/beitraege/neu", "/stories/new", "kind"),
  deskStory: page("/stories/:id", "/beitraege/:id", "/stories/:id", "done"),
  deskPlanning: page("/planning", "/planung", "/planning", "person"),
  deskFront: page("/front", "/startseite", "/front-page", "of", "done", "problem"),
  deskPeople: page("/people", "/personen", "/people"),
  newPerson: page("/people/new", "/personen/neu", "/people/new"),
  /** What guests would have changed of how readers see them. */
  deskProposals: page("/people/proposed", "/personen/vorgeschlagen", "/people/proposed", "done"),
  deskPerson: page("/people/:id", "/personen/:id", "/people/:id", "done"),
  newOrganisation: page("/organisations/new", "/organisationen/neu", "/organisations/new"),
  deskOrganisation: page("/organisations/:id", "/organisationen/:id", "/organisations/:id", "done"),
  deskTags: page("/tags", "/schlagworte", "/tags", "name", "page"),
  deskTag: page("/tags/:id", "/schlagworte/:id", "/tags/:id", "done"),
  /** What is to happen with the story, and when. */
  deskPlan: page("/stories/:id/plan", "/beitraege/:id/zeitplan", "/stories/:id/schedule", "revision", "done", "problem"),
  /** What an open window of the editor says and asks: what was typed, who else is there. */
  writing: handler("/stories/:id/writing", "/beitraege/:id/mitschreiben", "/stories/:id/writing"),
  /** What was asked about passages of the text, and what was answered. */
  remarks: page("/stories/:id/remarks", "/beitraege/:id/anmerkungen", "/stories/:id/remarks", "done"),
  revisions: page("/stories/:id/revisions", "/beitraege/:id/fassungen", "/stories/:id/revisions", "page"),
  /** What a revision changed against the one before, or against another. */
  revision: page("/stories/:id/revisions/:number", "/beitraege/:id/fassungen/:number", "/stories/:id/revisions/:number", "against"),
  preview: page("/stories/:id/preview", "/beitraege/:id/vorschau", "/stories/:id/preview"),
  deskPitches: page("/pitches", "/vorschlaege", "/proposals", "state", "page", "done", "problem"),
  inviteGuest: page("/guests/invite", "/gaeste/einladen", "/guests/invite", "pitch"),
  /** How an author is introduced to readers. */
  authorProfile: page("/profile/author", "/profil/vorstellung", "/profile/introduction", "done"),
  /** The chapters of a topic. */
  deskChapters: page("/stories/:id/chapters", "/beitraege/:id/kapitel", "/stories/:id/chapters", "search", "done", "problem"),
  /** Record, file and findings of a study. */
  deskStudy: page("/stories/:id/study", "/beitraege/:id/studie", "/stories/:id/study", "done", "problem"),
  /** Who speaks in a talk, and what they have approved. */
  deskTalk: page("/stories/:id/talk", "/beitraege/:id/gespraech", "/stories/:id/talk", "done", "problem"),
  /** What a survey asks, what was answered, and which votes an editor decides about. */
  deskSurvey: page("/stories/:id/survey", "/beitraege/:id/umfrage", "/stories/:id/survey", "done"),
  surveyExport: page("/stories/:id/survey/export", "/beitraege/:id/umfrage/export", "/stories/:id/survey/export"),
  /** The film of a video: its file, captions, chapters, who speaks in it. */
  deskFilm: page("/stories/:id/film", "/beitraege/:id/video", "/stories/:id/video", "done", "problem"),
  /** What a story belongs to: series, edition, what it points to. */
  deskPlacing: page("/stories/:id/placing", "/beitraege/:id/einordnung", "/stories/:id/placing", "search", "done", "problem"),
  deskSeriesList: page("/series", "/reihen", "/series"),
  newSeries: page("/series/new", "/reihen/neu", "/series/new"),
  deskSeries: page("/series/:id", "/reihen/:id", "/series/:id", "done"),
  /** What a story still lacks. */
  storyCheck: page("/stories/:id/check", "/beitraege/:id/pruefung", "/stories/:id/check", "done"),
  previewLinks: page("/stories/:id/preview-links", "/beitraege/:id/vorschau-links", "/stories/:id/preview-links", "done"),
  /** The media library. `story`: for which a picture is being looked for. */
  library: page("/media", "/medien", "/media", "search", "kind", "only", "story", "page", "done", "problem"),
  upload: { ...handler("/media/upload", "/medien/hochladen", "/media/upload"), takesFiles: true },
  uploadFilm: { ...handler("/media/film", "/medien/video-hochladen", "/media/upload-video"), takesFilm: true },
  /** What can be chosen, for a script that shows it. */
  pictureChoices: page("/media/choices", "/medien/auswahl", "/media/choices", "search", "page"),
  libraryItem: page("/media/:id", "/medien/:id", "/media/:id", "story", "done"),
  deskFilter: page("/filter", "/filter", "/filter"),
  deskSettings: page("/settings", "/einstellungen", "/settings", "done"),
  /** A script that counts readers who have consented. */
  deskAnalytics: page("/settings/analytics", "/einstellungen/statistik", "/settings/analytics", "done"),
  /** The thresholds of the filter, with what others would have changed. */
  deskPolicy: page("/settings/thresholds", "/einstellungen/schwellen", "/settings/thresholds", "holdAt", "spamAt", "done", "problem"),
  rules: page("/rules", "/regeln", "/rules"),
  /** The lab: a rule is tried before it counts. The form asks by address, so going back and reloading are safe. */
  ruleLab: page("/rules/try", "/regeln/ausprobieren", "/rules/try", "kind", "term", "least", "way", "effect", "rule", "problem"),
  rule: page("/rules/:id", "/regeln/:id", "/rules/:id", "done", "problem"),
  deskAkismet: page("/akismet", "/akismet", "/akismet", "done"),
  deskAccounts: page("/accounts", "/zugaenge", "/accounts", "search", "done", "problem"),
  /** What was done with accounts, rights, settings and stories, and by whom. */
  deskAudit: page("/audit-log", "/protokoll", "/audit-log", "kind", "person", "after"),
  auditExport: page("/audit-log/export", "/protokoll/export", "/audit-log/export", "kind", "person"),
  /** What the visitor has done lately, to be taken back. */
  deskSteps: page("/steps", "/zuletzt-getan", "/recent-steps", "of", "problem"),
  /** Which keys do what. */
  deskKeys: page("/keys", "/tasten", "/keys", "done"),
  profile: page("/profile", "/profil", "/profile", "done"),
} satisfies Record<string, Place>;
