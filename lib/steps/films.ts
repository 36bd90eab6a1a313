// What stood around a film before and after a step: its captions, who speaks in it, that they have agreed.
import { z } from "zod";
import { CreditRole, VideoProvider } from "#prisma/generated/enums";

const text = z.string();
const line = z.string().nullable();

export const filmRow = z.object({ fileId: line, provider: z.enum(VideoProvider).nullable(), externalId: line, posterId: line });
export type FilmRow = z.infer<typeof filmRow>;
export const filmChapters = z.array(z.object({ title: text, startSeconds: z.number() }));

/** Which film it is, whatever picture announces it. */
export const shownFilm = filmRow.omit({ posterId: true });
export type ShownFilm = z.infer<typeof shownFilm>;

export const agreementRow = z.object({ agreedAt: z.coerce.date().nullable(), agreedById: line, agreedHow: text });
export type AgreementRow = z.infer<typeof agreementRow>;

/** The file of one language; `turns`: the transcript that was made of it, where it is the language of the story. */
export const captionsRow = z.object({
  mediaId: line,
  turns: z
    .array(
      z.object({
        speaker: text,
        personId: line,
        startSeconds: z.number(),
        text,
        sentences: z.array(z.object({ start: z.number(), text })),
      }),
    )
    .nullable(),
});
export type CaptionsRow = z.infer<typeof captionsRow>;

/** Who the names in the transcript are, and who is credited for speaking. */
export const speakingRow = z.object({
  names: z.array(z.object({ speaker: text, personId: line })),
  credits: z.array(z.object({ personId: text, role: z.enum(CreditRole) })),
});
export type SpeakingRow = z.infer<typeof speakingRow>;
