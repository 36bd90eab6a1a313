import { type Locale, pathTo } from "#lib/addresses";
import { Thumb } from "../thumb.tsx";
import { words } from "../words.ts";
import type { Upload } from "./use-uploads.ts";

type Props = { uploads: readonly Upload[]; locale: Locale; linked: boolean };

/** How far each picture is. What happened is read out; the figures on the way are not. */
export function Progress({ uploads, locale, linked }: Props) {
  const t = words(locale).upload;
  return (
    <ul aria-label={t.state} aria-live="polite" className="uploads">
      {uploads.map((upload) => (
        <li key={upload.key}>
          {isThere(upload) && <Thumb picture={upload.sent.picture} alt="" className="thumb-small" />}
          <span className="min-w-0">
            <span className="block truncate font-semibold">{upload.name}</span>
            <State upload={upload} locale={locale} linked={linked} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function State({ upload, locale, linked }: { upload: Upload; locale: Locale; linked: boolean }) {
  const t = words(locale).upload;
  const { sent, percent, name } = upload;
  if (sent === undefined) {
    return (
      <span className="flex items-center gap-3" aria-live="off">
        <progress aria-label={name} max={100} value={percent < 100 ? percent : undefined} />
        <span className="hint">{percent < 100 ? t.sending(percent) : t.processing}</span>
      </span>
    );
  }
  if (typeof sent === "string") return <span className="problem">{t[sent]}</span>;
  if ("problem" in sent) return <span className="problem">{sent.problem}</span>;
  return (
    <span>
      {t.done}
      {linked && (
        <>
          {" · "}
          <a href={pathTo("libraryItem", locale, { id: sent.picture.id })} aria-label={`${t.describe}: ${name}`}>
            {t.describe}
          </a>
        </>
      )}
    </span>
  );
}

const isThere = (upload: Upload): upload is Upload & { sent: { picture: Parameters<typeof Thumb>[0]["picture"] } } =>
  typeof upload.sent === "object" && "picture" in upload.sent;
