import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import { termNames } from "#lib/privacy/terms";
import { termInWords } from "#lib/privacy/words";

/** How long what is kept, from the table that the deleting obeys. */
export function Terms({ locale, akismet }: { locale: Locale; akismet: boolean }) {
  const { privacy, legal } = texts(locale);
  const words = legal.privacy.terms;
  return (
    <>
      <h2 id="fristen">{words.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.howLong}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{words.published}</td>
            <td>{words.publishedTerm}</td>
          </tr>
          {termNames
            .filter((name) => akismet || name !== "akismetPayloads")
            .map((name) => (
              <tr key={name}>
                <td>{privacy.terms[name]}</td>
                <td>{termInWords(name, locale)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
