// What Akismet has to be told so that it knows what people think.
import type { Judgement } from "#prisma/generated/enums";
import type { Payload } from "./payload.ts";

type Said = { answer: string; provisional: string | null; feedback: string | null };

/** Undefined if it knows already, or if what persons decided says neither. What was told and taken back is put right. */
export function feedbackFor(judged: Judgement | null, { answer, provisional, feedback }: Said): "spam" | "ham" | undefined {
  const answered = isSpam(provisional ?? answer);
  const said = feedback ?? answered;
  const right = judged ?? (feedback && answered);
  if (right === "ham") return said === "spam" ? "ham" : undefined;
  if (right === "spam") return said === "ham" ? "spam" : undefined;
  return undefined;
}

const isSpam = (answer: string) => (answer === "discard" ? "spam" : answer);

/** The fields of the first question, exactly as they were sent; what it had answered; and that a person of the house says so, not which. */
export function reportOf(sent: Payload, { answer, provisional }: Said): Payload {
  return { ...sent, comment_check_response: String((provisional ?? answer) !== "ham"), reporter: "moderator" };
}
