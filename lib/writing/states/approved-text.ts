// Which text somebody has approved: a digest of all that readers would see of it. Another word, another digest.
import { digestOf } from "../../secrets.ts";

export const approvedColumns = {
  kicker: true,
  title: true,
  standfirst: true,
  bodyHtml: true,
  label: true,
  aiDisclosure: true,
  pictureId: true,
} as const;

type Text = Record<"kicker" | "title" | "standfirst" | "bodyHtml" | "label" | "aiDisclosure", string> & { pictureId: string | null };

export const textDigestOf = ({ kicker, title, standfirst, bodyHtml, label, aiDisclosure, pictureId }: Text): string =>
  digestOf(JSON.stringify([kicker, title, standfirst, bodyHtml, labelledAs(label, aiDisclosure), pictureId]));

/** One word for both, as when there was one field for both: an approval of that time still belongs to its text. */
function labelledAs(label: string, aiDisclosure: string): string {
  if (aiDisclosure === "none") return label;
  return label === "none" ? `ai_${aiDisclosure}` : `${label} ai_${aiDisclosure}`;
}
