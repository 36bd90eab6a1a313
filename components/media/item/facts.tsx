import { personName } from "#lib/accounts/shown";
import type { Locale } from "#lib/addresses";
import type { MediaItem } from "#lib/library/queries";
import { licenceState } from "#lib/media/licence";
import { formatDate, texts } from "#lib/messages/catalogue";
import { clock } from "#lib/stories/clock";

/** What the portal itself knows about a file. */
export function Facts({ item, locale }: { item: MediaItem; locale: Locale }) {
  const t = texts(locale).media;
  const by = item.createdBy && personName(item.createdBy, locale);
  const licence = licenceState(item);
  const facts: [string, string | null | undefined][] = [
    [t.item.facts.file, item.originalName],
    [
      t.item.facts.size,
      [item.width && item.height && t.item.pixels(item.width, item.height), t.item.bytes(item.bytes)].filter(Boolean).join(", "),
    ],
    [t.item.facts.length, item.durationSeconds ? clock(item.durationSeconds) : null],
    [t.item.facts.formats, formatsOf(item, t.item.avifComing)],
    [t.item.facts.came, [formatDate(item.createdAt, locale, "time"), by && `${t.item.facts.by} ${by}`].filter(Boolean).join(" ")],
    [t.item.licence, licence === "none" ? null : t.licences[licence]],
  ];
  return (
    <dl className="facts border-t border-line pt-5 text-sm">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function formatsOf({ kind, widths, avifWidths, contentType }: MediaItem, coming: string): string | null {
  if (kind !== "image") return null;
  const plain = contentType === "image/png" ? "PNG" : "JPEG";
  return [plain, widths.length > 0 && "WebP", avifWidths.length > 0 ? "AVIF" : coming].filter(Boolean).join(", ");
}
