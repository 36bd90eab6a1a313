// Stories that were found, with the passage in which the words stand, or the second in which they are said.
import type { StorySelect } from "#prisma/generated/models";
import { addressOf } from "../../../addresses.ts";
import type { Transaction } from "../../../db.ts";
import { authorsOf } from "../../../stories/credits.ts";
import { labelsOf } from "../../../stories/labels.ts";
import { published } from "../../../stories/published.ts";
import { named } from "../../../stories/selection.ts";
import { divide } from "../../../stories/transcript.ts";
import { anchorOf } from "../../../studies/html/anchor.ts";
import type { Entry } from "../entry.ts";
import { excerptOf, type Hunt, marked, type Piece } from "../marking.ts";

const storyColumns = {
  ...named,
  id: true,
  standfirst: true,
  publishedAt: true,
  credits: {
    select: { role: true, person: { select: { slug: true, name: true } } },
    orderBy: [{ role: "asc" }, { position: "asc" }, { personId: "asc" }],
  },
  video: { select: { turns: { select: { startSeconds: true, text: true, sentences: true }, orderBy: { position: "asc" } } } },
  study: { select: { findings: { select: { id: true, title: true, text: true }, orderBy: { position: "asc" } } } },
  searchEntries: { where: { commentId: null }, select: { body: true } },
} satisfies StorySelect;

/** Those of these stories that are public. */
export async function shownStories(tx: Transaction, ids: readonly string[], hunt: Hunt): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const where = { ...published(), locale: hunt.locale, id: { in: [...ids] } };
  const rows = await tx.story.findMany({
    where,
    select: storyColumns,
  });
  return rows.map(({ video, study, searchEntries: [entry], ...story }) => {
    const said = saidIn(video?.turns ?? [], hunt);
    const finding = foundIn(study?.findings ?? [], hunt);
    const excerpt = said?.excerpt ?? finding?.excerpt ?? excerptOf(entry?.body ?? "", hunt) ?? marked(story.standfirst, hunt);
    const { id, kind, publishedAt } = story;
    return {
      id,
      kind,
      labels: labelsOf(story),
      address: addressOf(story),
      title: marked(story.title, hunt),
      excerpt,
      authors: authorsOf(story.credits),
      ...(publishedAt && { at: publishedAt }),
      ...(said && { said: { seconds: said.seconds, address: `${addressOf(story)}#${said.anchor}` } }),
      ...(finding && { finding: { title: finding.title, address: `${addressOf(story)}#${anchorOf(finding)}` } }),
    };
  });
}

type Turn = { startSeconds: number; text: string; sentences: unknown };

/** Where in a transcript most of the words are said: a turn, and in it the sentence. */
function saidIn(turns: readonly Turn[], hunt: Hunt) {
  const heard = divide([], turns)
    .flatMap((part) => part.turns)
    .flatMap(({ text, startSeconds, anchor, sentences }) => {
      const excerpt = excerptOf(text, hunt);
      const sentence = mostOf(sentences, (said) => wordsFound(marked(said.text, hunt)));
      const at = sentence ? { seconds: sentence.start, anchor: sentence.anchor } : { seconds: startSeconds, anchor };
      return excerpt ? [{ excerpt, ...at, words: wordsFound(excerpt) }] : [];
    });
  return mostOf(heard, ({ words }) => words);
}

/** The finding that says most of the words. */
function foundIn(findings: readonly { id: string; title: string; text: string }[], hunt: Hunt) {
  const found = findings.flatMap(({ id, title, text }) => {
    const excerpt = excerptOf([title, text].filter(Boolean).join(". "), hunt);
    return excerpt ? [{ id, title, excerpt }] : [];
  });
  return mostOf(found, ({ excerpt }) => wordsFound(excerpt));
}

const wordsFound = (pieces: readonly Piece[]) => new Set(pieces.filter(({ found }) => found).map(({ text }) => text.toLowerCase())).size;

/** The first of those of which there is most, if there is any of it. */
const mostOf = <T>(all: readonly T[], amount: (one: T) => number): T | undefined =>
  all.filter((one) => amount(one) > 0).toSorted((one, other) => amount(other) - amount(one))[0];
