// The two forms of signing in: asking for a link, and using one up.
import { Field } from "#components/ui/field";
import { type Locale, pathTo } from "#lib/addresses";
import { texts } from "#lib/messages/catalogue";

/** `email`: of whoever is signed in and is to do so once more. */
type Asking = { locale: Locale; next: string | undefined; problem: boolean; email?: string | undefined };

export function AskForLink({ locale, next, problem, email }: Asking) {
  const t = texts(locale).accounts.signIn;
  return (
    <form action={pathTo("askForLink", locale)} className="mt-6 max-w-md" method="post">
      <Field id="email" label={t.email} problem={problem ? t.wrongAddress : undefined}>
        {(described) => (
          <input
            {...described}
            autoCapitalize="none"
            autoComplete="email"
            defaultValue={email}
            inputMode="email"
            maxLength={254}
            required
            spellCheck={false}
            type="email"
          />
        )}
      </Field>
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
