// What Akismet has to be told so that it knows what people think.
import type { CommentState } from "#prisma/generated/enums";
import type { Payload } from "./payload.ts";

type Said = { answer: string; provisional: string | null; feedback: string | null };

/** Undefined if it knows already, or if a person's decision says neither. */
export function feedbackFor(state: CommentState, { answer, provisional, feedback }: Said): "spam" | "ham" | undefined {
  const said = feedback ?? isSpam(provisional ?? answer);
  if (state === "approved") return said === "spam" ? "ham" : undefined;
  if (state === "spam") return said === "ham" ? "spam" : undefined;
  return undefined;
}

const isSpam = (answer: string) => (answer === "discard" ? "spam" : answer);

/** The fields of the first question, exactly as they were sent; what it had answered; and that a person of the house says so, not which. */
export function reportOf(sent: Payload, { answer, provisional }: Said): Payload {
  return { ...sent, comment_check_response: String((provisional ?? answer) !== "ham"), reporter: "moderator" };
}
