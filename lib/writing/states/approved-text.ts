// Which text somebody has approved: a digest of all that readers would see of it. Another word, another digest.
import { digestOf } from "../../secrets.ts";

export const approvedColumns = { kicker: true, title: true, standfirst: true, bodyHtml: true, label: true, pictureId: true } as const;

type Text = { kicker: string; title: string; standfirst: string; bodyHtml: string; label: string; pictureId: string | null };

export const textDigestOf = ({ kicker, title, standfirst, bodyHtml, label, pictureId }: Text): string =>
  digestOf(JSON.stringify([kicker, title, standfirst, bodyHtml, label, pictureId]));
