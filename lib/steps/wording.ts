// A step in words, and the page of the desk where it was done.
import type { Account } from "../accounts/guard.ts";
import { isEditor, isWriter } from "../accounts/guard.ts";
import { type Locale, pathTo } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import type { Step } from "./step.ts";

export function stepWords(step: Step, locale: Locale): string {
  const t = texts(locale).steps.did;
  const name = (given: string) => given || t.untitled;
  switch (step.kind) {
    case "tag-renamed":
      return t[step.kind](step.before.name, step.after.name);
    case "tag-merged":
      return t[step.kind](step.tag.name, step.into.name);
    case "front":
      return t.front[step.locale];
    case "comments":
      return step.open ? t.commentsOpened : t.commentsClosed;
    case "rule":
      if (!step.before) return t.ruleMade(step.after.term);
      return (step.after.state === "off" ? t.ruleOff : t.rule)(step.after.term);
    case "media-described":
    case "media-pixels":
    case "media-deleted":
      return t[step.kind](name(step.name));
    case "picture":
      return (step.after === null ? t.pictureGone : t.picture)(name(step.title));
    case "discussion":
      return (step.open ? t.discussionOpened : t.discussionClosed)(name(step.title));
    case "moved":
      return t.moved[step.move](name(step.title));
    case "chapters":
    case "speakers":
    case "study":
    case "placing":
    case "film":
    case "film-chapters":
    case "film-captions":
    case "film-speakers":
    case "film-agreement":
    case "survey":
    case "terms":
    case "plan-made":
    case "plan-dropped":
    case "preview-revoked":
    case "note":
      return t[step.kind](name(step.title));
    case "person":
    case "organisation":
    case "series":
      return (step.before ? t.changed : t.made)(step.after.name);
    case "votes":
      return t.votes[step.state](name(step.title));
    case "proposal":
      return t.proposal[step.to](name(step.name));
    case "account":
      return t.account(step.name);
    case "account-switched":
      return (step.disabled ? t.accountDisabled : t.accountEnabled)(step.name);
    case "pitch":
      return (step.spam ? t.pitchSpam : t.pitchHam)(step.title);
    case "notice":
      return step.refused ? t.noticeUpheld : t.notice;
    case "analytics":
    case "site":
    case "policy":
      return t[step.kind];
  }
}

/** Where it was done, as this account can see it once it is taken back. */
export function stepPath(step: Step, locale: Locale, account: Account): string {
  switch (step.kind) {
    case "tag-renamed":
    case "tag-merged":
      return pathTo("deskTag", locale, { id: step.id });
    case "front":
      return pathTo("deskFront", locale, {}, { of: step.locale });
    case "site":
    case "comments":
      return pathTo("deskSettings", locale);
    case "analytics":
      return pathTo("deskAnalytics", locale);
    case "policy":
      return pathTo("deskPolicy", locale);
    case "rule":
      return pathTo("rule", locale, { id: step.id });
    case "plan-made":
    case "plan-dropped":
      return pathTo("deskPlan", locale, { id: step.story });
    case "media-described":
    case "media-pixels":
      return pathTo("libraryItem", locale, { id: step.id });
    case "media-deleted":
      return pathTo("libraryItem", locale, { id: step.row.id });
    case "chapters":
      return pathTo("deskChapters", locale, { id: step.story });
    case "speakers":
      return pathTo("deskTalk", locale, { id: step.story });
    case "study":
      return pathTo("deskStudy", locale, { id: step.story });
    case "placing":
      return pathTo("deskPlacing", locale, { id: step.story });
    case "film":
    case "film-chapters":
    case "film-captions":
    case "film-speakers":
    case "film-agreement":
      return pathTo("deskFilm", locale, { id: step.story });
    case "survey":
    case "votes":
      return pathTo("deskSurvey", locale, { id: step.story });
    case "series":
      return step.before ? pathTo("deskSeries", locale, { id: step.id }) : pathTo("deskSeriesList", locale);
    case "preview-revoked":
      return pathTo("previewLinks", locale, { id: step.story });
    case "person":
      if (!isEditor(account)) return pathTo("authorProfile", locale);
      return step.before ? pathTo("deskPerson", locale, { id: step.id }) : pathTo("deskPeople", locale);
    case "proposal":
      return isEditor(account) ? pathTo("deskProposals", locale) : pathTo("authorProfile", locale);
    case "organisation":
      return step.before ? pathTo("deskOrganisation", locale, { id: step.id }) : pathTo("deskPeople", locale);
    case "account":
    case "account-switched":
      return pathTo("deskAccounts", locale);
    case "pitch":
      return pathTo("deskPitches", locale);
    case "notice":
      return pathTo("notices", locale);
    case "moved":
    case "picture":
    case "discussion":
    case "note":
    case "terms":
      return isWriter(account) ? pathTo("deskStory", locale, { id: step.story }) : pathTo("queue", locale);
  }
}
