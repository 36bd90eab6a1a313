// The two forms of signing in: asking for a link, and using one up.
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

type Asking = { locale: Locale; next: string | undefined; problem: boolean };

export function AskForLink({ locale, next, problem }: Asking) {
  const t = texts(locale).accounts.signIn;
  return (
    <form action={pathTo("askForLink", locale)} className="mt-6 max-w-md" method="post">
      <label className="label" htmlFor="email">
        {t.email}
      </label>
      <input
        aria-describedby={problem ? "email-problem" : undefined}
        aria-invalid={problem}
        autoCapitalize="none"
        autoComplete="email"
        className="field"
        id="email"
        inputMode="email"
        maxLength={254}
        name="email"
        required
        spellCheck={false}
        type="email"
      />
      {problem && (
        <p className="problem" id="email-problem">
          {t.wrongAddress}
        </p>
      )}
      {next && <input name="next" type="hidden" value={next} />}
      <button className="button mt-4" type="submit">
        {t.send}
      </button>
    </form>
  );
}

export function UseLink({ locale, token, next }: { locale: Locale; token: string; next: string | undefined }) {
  return (
    <form action={pathTo("useLink", locale, { token })} className="mt-6" method="post">
      {next && <input name="next" type="hidden" value={next} />}
      <button className="button" type="submit">
        {texts(locale).accounts.link.use}
      </button>
    </form>
  );
}
