import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Settings } from "#lib/settings";

type Props = { locale: Locale; settings: Pick<Settings, "AKISMET_KEY" | "AKISMET_SEND_EMAIL" | "AKISMET_SEND_IP" | "MODERATION"> };

/** What happens with the data of a comment, as it is set up here; the form links to this section. */
export function CommentData({ locale, settings }: Props) {
  const { comments } = texts(locale).legal.privacy;
  const akismet = settings.AKISMET_KEY !== undefined;
  return (
    <>
      <h2 id="kommentare">{comments.title}</h2>
      <p>{comments.intro}</p>
      <p>{comments.basis}</p>
      <p>
        {settings.MODERATION === "person" ? comments.screenedByPerson : comments.screenedByFilter} {comments.mistake}{" "}
        {!akismet && comments.noAkismet}
      </p>
      <p>{comments.digests}</p>
      <p>{comments.learning}</p>
      <p>{comments.own}</p>
      {akismet && (
        <>
          <h3>{comments.akismetTitle}</h3>
          <p>{akismetText(locale, settings)}</p>
        </>
      )}
      <h3 id="meldungen">{comments.reportsTitle}</h3>
      <p>{comments.reports}</p>
    </>
  );
}

function akismetText(locale: Locale, settings: Props["settings"]): string {
  const { stories, legal } = texts(locale);
  const { akismet, akismetFields, akismetWithout, akismetRest } = legal.privacy.comments;
  const { AKISMET_SEND_EMAIL: email, AKISMET_SEND_IP: ip } = settings;
  const join = (parts: string[]) => parts.join(` ${stories.and} `);
  const sent = [akismetFields.always, ...(email ? [akismetFields.email] : []), ...(ip ? [akismetFields.ip] : [])];
  const withheld = [...(email ? [] : [akismetRest.email]), ...(ip ? [] : [akismetRest.ip])];
  const text = akismet(sent.length > 2 ? `${sent.slice(0, -1).join(", ")} ${stories.and} ${sent.at(-1)}` : join(sent));
  return withheld.length > 0 ? `${text} ${akismetWithout(join(withheld))}` : text;
}
