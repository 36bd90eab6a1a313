// What became of a decision, in words: of one's own, or of the colleague's that came first.
import { Said } from "#components/desk/said";
import { texts } from "#lib/messages/catalogue";
import { wordsFor } from "#lib/messages/words";
import type { Card } from "#lib/moderation/cards/queries";
import type { Origin } from "#lib/moderation/schema";
import { Undo } from "./decide.tsx";
import { whoDecided } from "./past-decisions.tsx";

type Props = { origin: Origin; done: string | undefined; problem: string | undefined; about: Card | null };

/** `done` and `problem` are codes of the actions, or the id of the comment `about`. */
export function Outcome({ origin, done, problem, about }: Props) {
  const { locale } = origin;
  if (about && problem) return <Said wrong>{meanwhile(about, locale)}</Said>;
  if (about && done) return <Decided card={about} origin={origin} />;
  const words = problem ? problemText(problem, locale) : done ? doneText(done, locale) : undefined;
  return words ? <Said wrong={Boolean(problem)}>{words}</Said> : null;
}

function Decided({ card, origin }: { card: Card; origin: Origin }) {
  const { said, states, erasedName } = texts(origin.locale).moderation;
  const [last] = card.decisions;
  const name = card.erasedAt ? erasedName : card.authorName;
  const words = last?.undoesId ? said.undone(name, states[card.state]) : said.decided(name, states[card.state]);
  return (
    <Said>
      <span className="mr-3">{words}</span>
      {last?.actor === "person" && <Undo card={card} origin={origin} />}
    </Said>
  );
}

function meanwhile(card: Card, locale: Origin["locale"]): string {
  const { said, states, erasedName } = texts(locale).moderation;
  const [last] = card.decisions;
  const name = card.erasedAt ? erasedName : card.authorName;
  if (last?.actor !== "person") return said.meanwhileSender(name, states[card.state]);
  return said.meanwhile(whoDecided(last, locale), name, states[card.state]);
}

function doneText(done: string, locale: Origin["locale"]): string | undefined {
  const { said } = texts(locale).moderation;
  if (/^many-\d{1,3}$/.test(done)) return said.approvedMany(Number(done.slice(5)));
  if (done === "replied") return said.replied;
  return done === "open" || done === "closed" ? said.discussion[done] : undefined;
}

function problemText(problem: string, locale: Origin["locale"]): string {
  const { said, reply } = texts(locale).moderation;
  const replies: Readonly<Record<string, string>> = { ...reply.problems, "no-person": reply.noPerson };
  return problem === "nothing" ? said.nothingSelected : (wordsFor(replies, problem) ?? said.form);
}
