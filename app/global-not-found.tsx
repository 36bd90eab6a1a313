import { texts } from "#lib/messages/catalogue";

export const metadata = { title: texts("de").door.notices[404].title };

/** Next asks for a page above the two root layouts. Nobody sees it: by its id the door knows that it has to find words itself. */
export default function GlobalNotFound() {
  const { title, text } = texts("de").door.notices[404];
  return (
    <html id="__next_error__" lang="de">
      <body>
        <h1>{title}</h1>
        <p>{text}</p>
      </body>
    </html>
  );
}
