import { Address } from "#components/people/address";
import { Reach } from "#components/people/reach";
import { type Locale, pathTo } from "#lib/addresses";
import { analytics } from "#lib/consent/analytics";
import { texts } from "#lib/messages/catalogue";
import type { Contact } from "#lib/people/queries";
import { switchesOf, usesWith } from "#lib/privacy/uses";
import type { Settings } from "#lib/settings";
import { CommentData } from "./comment-data.tsx";
import { Counting } from "./counting.tsx";
import { Terms } from "./terms.tsx";
import { Uses } from "./uses.tsx";

type Props = {
  locale: Locale;
  settings: Settings;
  publisher: Contact | null;
  /** To whom one turns about one's data; "" where nobody is named. */
  contact: string;
  /** Whether a film that readers can see lies with YouTube or Vimeo. */
  foreignFilms: boolean;
};

/** The privacy notice, made from the settings: it claims nothing that this portal does not do. */
export function PrivacyNotice({ locale, settings, publisher, contact, foreignFilms }: Props) {
  const { privacy } = texts(locale).legal;
  const { brief, reading, desk, rights } = privacy;
  const counted = analytics();
  return (
    <div className="column">
      <header className="page-head">
        <h1>{privacy.title}</h1>
        <p>{privacy.description}</p>
      </header>
      <div className="prose flush">
        <Paragraphs id="kuerze" title={brief.title} paragraphs={[brief.reading(counted !== null), brief.commenting]} />
        <Controller locale={locale} publisher={publisher} contact={contact} />
        <Uses locale={locale} uses={usesWith(switchesOf(settings, counted, foreignFilms))} />
        <Paragraphs id="lesen" {...reading} />
        {settings.READS !== "off" && <p>{reading.counted}</p>}
        {counted && <Counting analytics={counted} locale={locale} />}
        <CommentData locale={locale} settings={settings} />
        <Terms locale={locale} akismet={settings.AKISMET_KEY !== undefined} />
        <Paragraphs id="redaktion" title={desk.title} paragraphs={[desk.text]} />
        <h2 id="rechte">{rights.title}</h2>
        <ul>
          {rights.list.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
        <p>{rights.how}</p>
      </div>
    </div>
  );
}

function Paragraphs({ id, title, paragraphs }: { id: string; title: string; paragraphs: readonly string[] }) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

function Controller({ locale, publisher, contact }: Omit<Props, "settings" | "foreignFilms">) {
  const { controller } = texts(locale).legal.privacy;
  return (
    <>
      <h2 id="verantwortlich">{controller.title}</h2>
      {publisher ? (
        <>
          <p>{controller.text}</p>
          <Address organisation={publisher} />
          <Reach organisation={publisher} locale={locale} />
        </>
      ) : (
        <p>
          <a href={pathTo("imprint", locale)}>{controller.missing}</a>
        </p>
      )}
      {contact && (
        <p>
          {controller.contact} {contact}
        </p>
      )}
    </>
  );
}
