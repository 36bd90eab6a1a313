import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockOf, clientOf, senderDigestOf } from "#lib/client";

test.each([
  ["203.0.113.7", "203.0.113.0/24"],
  ["::ffff:203.0.113.7", "203.0.113.0/24"],
  ["::ffff:cb00:7107", "203.0.113.0/24"],
  ["2001:db8:1:2ff::1", "2001:db8:1:200::/56"],
  ["2001:DB8:0001:02aa:1:2:3:4", "2001:db8:1:200::/56"],
  ["fe80::1%eth0", "fe80:0:0:0::/56"],
  ["::1", "0:0:0:0::/56"],
  ["", "unknown"],
  ["203.0.113.7, 10.0.0.1", "unknown"],
  ["nonsense", "unknown"],
])("the network of %j is %s", (address, block) => expect(blockOf(address)).toBe(block));

test("any IPv6 address has one network, however it is written", () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(blockOf(address)).toMatch(/^([0-9a-f]{1,4}:){4}:\/56$|^\d+\.\d+\.\d+\.0\/24$/);
      expect(blockOf(address.toUpperCase())).toBe(blockOf(address));
    }),
  );
});

describe("a client", () => {
  const request = (headers: Record<string, string>) => ({ headers: new Headers(headers) });
  test("is known by the door's header alone: forged ones change nothing", () => {
    const honest = clientOf(request({ "x-podium-client": "203.0.113.7" }));
    const forged = {
      "x-forwarded-for": "198.51.100.1",
      forwarded: "for=198.51.100.1",
      "x-real-ip": "198.51.100.1",
      "cf-connecting-ip": "198.51.100.1",
    };
    expect(clientOf(request({ "x-podium-client": "203.0.113.7", ...forged }))).toEqual(honest);
    expect(honest).toMatchObject({ address: "203.0.113.7", block: "203.0.113.0/24" });
  });
  test("leaves no readable address in its digest, and neighbours share it", () => {
    const digest = clientOf(request({ "x-podium-client": "203.0.113.7" })).addressDigest;
    expect(digest).not.toContain("203");
    expect(clientOf(request({ "x-podium-client": "203.0.113.200" })).addressDigest).toBe(digest);
    expect(clientOf(request({ "x-podium-client": "203.0.114.7" })).addressDigest).not.toBe(digest);
  });
  test("tells no more of itself than fits", () => {
    const client = clientOf(request({ "user-agent": "x".repeat(9000), referer: "y".repeat(9000) }));
    expect([client.userAgent.length, client.referrer.length, client.block]).toEqual([400, 1000, "unknown"]);
  });
});

test("a sender is who gives the same address, or the same name from the same network", () => {
  const [home, away] = [{ block: "203.0.113.0/24" }, { block: "198.51.100.0/24" }];
  const mail = { name: "Ada", email: "Ada@example.org" };
  expect(senderDigestOf(home, mail)).toBe(senderDigestOf(away, { name: "A.", email: " ada@example.org" }));
  const name = { name: "Ada", email: null };
  expect(senderDigestOf(home, name)).toBe(senderDigestOf(home, { name: " ADA ", email: null }));
  expect(senderDigestOf(home, name)).not.toBe(senderDigestOf(away, name));
});
