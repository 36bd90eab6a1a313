import { makeStamp } from "#lib/spam/stamp";

// Fetched by the portal's module when somebody first touches a form.
export function GET(): Response {
  return new Response(makeStamp(new Date()), { headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
}
