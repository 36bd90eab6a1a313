// What search engines ask of structured data, by type: what they require, and that an address is one.
import { z } from "zod";

const url = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime();
const text = z.string().min(1);
const person = z.strictObject({ "@type": z.literal("Person"), name: text, url: url.optional() });
const house = z.strictObject({ "@type": z.enum(["NewsMediaOrganization", "Organization"]), "@id": url.optional(), name: text, url });

const work = z.strictObject({ "@type": z.literal("CreativeWork"), name: text, url, inLanguage: z.enum(["de", "en"]) });
const story = {
  "@context": z.literal("https://schema.org"),
  headline: text,
  description: z.string(),
  url,
  mainEntityOfPage: url,
  inLanguage: z.enum(["de", "en"]),
  datePublished: moment,
  dateModified: moment,
  image: z.union([url, z.array(url)]).optional(),
  author: z.array(person),
  publisher: house,
  workTranslation: z.array(work).length(1).optional(),
  translationOfWork: work.optional(),
  digitalSourceType: z.literal("https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource").optional(),
  keywords: z.array(text),
  commentCount: z.int().nonnegative(),
  correction: z.array(z.strictObject({ "@type": z.literal("CorrectionComment"), text, datePublished: moment })),
};

const clip = z
  .strictObject({ "@type": z.literal("Clip"), name: text, startOffset: z.int().nonnegative(), endOffset: z.int(), url })
  .refine(({ startOffset, endOffset }) => endOffset >= startOffset);

type Said = { "@type": "Comment"; url: string; author: object; datePublished: string; text: string; comment?: Said[] };
const comment: z.ZodType<Said> = z.lazy(() =>
  z.strictObject({
    "@type": z.literal("Comment"),
    url,
    author: person,
    datePublished: moment,
    text,
    comment: z.array(comment).min(1).optional(),
  }),
);

const speaker = z.union([
  z.strictObject({
    ...person.shape,
    jobTitle: text.optional(),
    worksFor: z.strictObject({ "@type": z.literal("Organization"), name: text }).optional(),
  }),
  z.strictObject({ "@type": z.literal("Organization"), name: text, url: url.optional() }),
]);
const source = z.strictObject({ "@type": z.enum(["Person", "Organization"]), name: text });
const part = z.looseObject({ "@type": z.enum(["VideoObject", "Article", "CollectionPage"]), name: text, url });

const known = z.discriminatedUnion("@type", [
  z.strictObject({
    "@type": z.enum(["Article", "NewsArticle", "OpinionNewsArticle", "AdvertiserContentArticle"]),
    ...story,
    isPartOf: z.array(part).optional(),
    genre: z.literal("Interview").optional(),
    contributor: z.array(speaker).optional(),
  }),
  z.strictObject({
    ...story,
    "@type": z.literal("ScholarlyArticle"),
    author: z.array(source),
    license: text.optional(),
    identifier: url.optional(),
    funder: source.optional(),
    sourceOrganization: source.optional(),
    pagination: text.optional(),
    encoding: z
      .strictObject({ "@type": z.literal("MediaObject"), encodingFormat: z.literal("application/pdf"), contentUrl: url, contentSize: text })
      .optional(),
  }),
  z.strictObject({
    "@type": z.literal("Dataset"),
    "@context": story["@context"],
    name: text,
    // Search engines want fifty signs at least.
    description: z.string(),
    url,
    inLanguage: story.inLanguage,
    creator: z.array(z.union([source, house])),
    funder: source.optional(),
    variableMeasured: z.array(text).min(1).optional(),
    license: text.optional(),
    identifier: url.optional(),
    measurementTechnique: text.optional(),
    temporalCoverage: text.optional(),
    distribution: z
      .array(z.strictObject({ "@type": z.literal("DataDownload"), name: text, encodingFormat: z.literal("text/csv"), contentUrl: url }))
      .optional(),
  }),
  z.strictObject({ "@type": z.literal("CollectionPage"), ...story, hasPart: z.array(part).optional() }),
  z.strictObject({
    "@type": z.literal("VideoObject"),
    ...story,
    name: text,
    uploadDate: moment,
    thumbnailUrl: url.optional(),
    contentUrl: url.optional(),
    embedUrl: url.optional(),
    encodingFormat: z.string().startsWith("video/").optional(),
    contentSize: z.string().regex(/^\d+$/).optional(),
    width: z.int().optional(),
    height: z.int().optional(),
    caption: z
      .array(z.strictObject({ "@type": z.literal("MediaObject"), contentUrl: url, encodingFormat: z.literal("text/vtt") }))
      .optional(),
    duration: z
      .string()
      .regex(/^PT(\d+H)?(\d+M)?(\d+S)?$/)
      .optional(),
    transcript: z.string(),
    actor: z.array(person),
    hasPart: z.array(clip),
  }),
  z.strictObject({
    "@type": z.literal("DiscussionForumPosting"),
    ...{ "@context": story["@context"], headline: text, url, mainEntityOfPage: url, inLanguage: story.inLanguage, datePublished: moment },
    author: house,
    commentCount: z.int().positive(),
    comment: z.array(comment).min(1),
  }),
  z.strictObject({
    "@type": z.literal("BreadcrumbList"),
    "@context": story["@context"],
    itemListElement: z
      .array(z.strictObject({ "@type": z.literal("ListItem"), position: z.int(), name: text, item: url }))
      .min(2)
      .refine((items) => items.every(({ position }, index) => position === index + 1), "Steps are counted from one"),
  }),
  z.strictObject({
    "@type": z.literal("ProfilePage"),
    "@context": story["@context"],
    url,
    inLanguage: story.inLanguage,
    mainEntity: z.strictObject({
      ...person.shape,
      jobTitle: text.optional(),
      description: text.optional(),
      image: url.optional(),
      worksFor: z.strictObject({ "@type": z.literal("Organization"), name: text, url: url.optional() }).optional(),
    }),
  }),
  z.strictObject({
    "@type": z.literal("WebSite"),
    "@context": story["@context"],
    name: text,
    url,
    inLanguage: story.inLanguage,
    publisher: z.strictObject({ "@id": url }),
    potentialAction: z
      .strictObject({
        "@type": z.literal("SearchAction"),
        target: z.strictObject({ "@type": z.literal("EntryPoint"), urlTemplate: z.string().includes("{search_term_string}") }),
        "query-input": z.literal("required name=search_term_string"),
      })
      .optional(),
  }),
  z.looseObject({ "@type": z.literal("NewsMediaOrganization"), "@context": story["@context"], "@id": url, name: text, url, logo: url }),
]);

export type Structured = z.infer<typeof known>;

/** Everything a page says to machines, read strictly. @throws on what no search engine would take */
export function structuredIn(html: string): Structured[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) => json);
  return scripts.flatMap((json) => {
    if (json.includes("<")) throw new Error("A text in it could end the element");
    return z.union([known, z.array(known)]).parse(JSON.parse(json));
  });
}

/** As a page says it. */
export const asScript = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
