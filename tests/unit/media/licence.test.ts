import { expect, test } from "vitest";
import { endOfLicence, licenceState } from "#lib/media/licence";

const until = (day: string) => ({ licenceEndsOn: new Date(day) });

test("a licence ends at midnight behind its last day, by the clocks of the publication", () => {
  expect(endOfLicence(until("2026-07-15"))?.toISOString()).toBe("2026-07-15T22:00:00.000Z");
  expect(endOfLicence(until("2026-12-31"))?.toISOString()).toBe("2026-12-31T23:00:00.000Z");
  expect(endOfLicence(until("2026-10-24"))?.toISOString()).toBe("2026-10-24T22:00:00.000Z"); // the night the clocks change
  expect(endOfLicence({ licenceEndsOn: null })).toBeNull();
});

test("a licence runs, ends soon, and is over", () => {
  const at = (moment: string) => licenceState(until("2026-12-31"), new Date(moment));
  expect(at("2026-11-01T00:00:00Z")).toBe("running");
  expect(at("2026-12-15T00:00:00Z")).toBe("ending");
  expect(at("2026-12-31T22:59:59Z")).toBe("ending");
  expect(at("2026-12-31T23:00:00Z")).toBe("over");
  expect(licenceState({ licenceEndsOn: null })).toBe("none");
});
