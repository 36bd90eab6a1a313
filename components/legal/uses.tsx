import type { Locale } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";
import type { Use } from "#lib/privacy/uses";

/** What is done with which data, as the portal is switched. */
export function Uses({ uses, locale }: { uses: readonly Use[]; locale: Locale }) {
  const { privacy, legal } = texts(locale);
  const words = legal.privacy.uses;
  return (
    <>
      <h2 id="ueberblick">{words.title}</h2>
      <p>{words.intro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.data}</th>
            <th scope="col">{words.basis}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map((name) => (
            <tr key={name}>
              <td>{privacy.uses[name].what}</td>
              <td>{privacy.uses[name].data}</td>
              <td>{privacy.uses[name].basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
