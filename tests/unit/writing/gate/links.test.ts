import { once } from "node:events";
import http from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askLink, type Reach } from "#lib/writing/gate/links/ask";
import { isDead, linksIn } from "#lib/writing/gate/links/link";
import { isPublicAddress, isWebPort } from "#lib/writing/gate/links/reach";

let connections = 0;
let port = 0;
const asked: string[] = [];
const server = http.createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const url = request.url ?? "";
  if (url === "/fine") return response.end("x".repeat(1000));
  if (url === "/gone") return response.writeHead(410).end();
  if (url === "/no-head") return response.writeHead(request.method === "HEAD" ? 405 : 200).end();
  if (url === "/inside") return response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
  if (url === "/circle") return response.writeHead(302, { location: "/circle" }).end();
  if (url === "/moved") return response.writeHead(301, { location: "/fine" }).end();
  if (url === "/elsewhere") return response.writeHead(301, { location: "file:///etc/passwd" }).end();
  if (url === "/silent") return; // never answers
  return response.writeHead(404).end();
});
server.on("connection", () => connections++);

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The world as it is, but for the test's own server. */
const world = (given: Partial<Reach> = {}): Reach => ({
  mayAsk: (address, at) => (address === "127.0.0.1" && at === port) || (isPublicAddress(address) && isWebPort(at)),
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  patience: 500,
  ...given,
});
const at = (path: string) => `http://a.example:${port}${path}`;

test("a link that answers is fine, one that is gone is dead, and nothing but the status is read", async () => {
  expect(await askLink(at("/fine"), world())).toEqual({ status: 200, problem: "" });
  expect(isDead(await askLink(at("/gone"), world()))).toBe(true);
  expect(isDead({ status: 401, problem: "" })).toBe(false);
  expect(isDead({ status: 403, problem: "" })).toBe(false);
});

test("who refuses the short question is asked like a reader asks, and a redirect is followed", async () => {
  expect(await askLink(at("/no-head"), world())).toEqual({ status: 200, problem: "" });
  expect(await askLink(at("/moved"), world())).toEqual({ status: 200, problem: "" });
  expect(await askLink(at("/circle"), world())).toEqual({ status: null, problem: "circles" });
  expect((await askLink(at("/elsewhere"), world())).status).toBe(301);
});

test("who does not answer in time is not waited for", async () => {
  expect(await askLink(at("/silent"), world())).toEqual({ status: null, problem: "silence" });
});

test.each([
  "http://127.0.0.1/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:10.0.0.1]/",
  "http://[64:ff9b::a00:1]/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0/",
  "http://10.1.2.3/",
  "http://100.100.100.200/",
  "http://169.254.169.254/latest/meta-data/",
  "http://172.20.0.1/",
  "http://192.168.1.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://[fe80::1]/",
  "http://[fd00::1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001:db8::1]/",
])("the house's own networks are never asked: %s", async (address) => {
  const before = connections;
  expect(await askLink(address)).toEqual({ status: null, problem: "private" });
  expect(connections).toBe(before);
});

test("a name that means a private address is left alone, also when only one of its addresses is", async () => {
  const before = connections;
  const one = { mayAsk: isPublic, resolve: async () => [{ address: "127.0.0.1", family: 4 }], patience: 500 };
  expect((await askLink("http://a.example/", one)).problem).toBe("private");
  const addresses = [
    { address: "93.184.216.34", family: 4 },
    { address: "127.0.0.1", family: 4 },
  ];
  expect((await askLink("http://a.example/", { ...one, resolve: async () => addresses })).problem).toBe("private");
  expect(connections).toBe(before);
});
const isPublic = (address: string, at: number) => isPublicAddress(address) && isWebPort(at);

test("a redirect into the house's own network is not followed", async () => {
  expect(await askLink(at("/inside"), world())).toEqual({ status: null, problem: "private" });
});

test("a name is looked up once: what it means a moment later plays no part", async () => {
  let times = 0;
  const resolve = async () => [{ address: times++ === 0 ? "127.0.0.1" : "10.0.0.1", family: 4 }];
  expect(await askLink(at("/fine"), world({ resolve }))).toEqual({ status: 200, problem: "" });
  expect(times).toBe(1);
});

test("unusual ports and unknown names are not asked", async () => {
  expect(await askLink("http://93.184.216.34:22/")).toEqual({ status: null, problem: "port" });
  const unknown = async () => Promise.reject(new Error("ENOTFOUND"));
  expect((await askLink("http://nirgends.example/", world({ resolve: unknown }))).problem).toBe("name");
});

test("only links that lead out of the house are looked at, each once", () => {
  const html =
    '<p><a href="https://a.example/x?a=1&amp;b=2#c">A</a> <a class="hashtag" href="/schlagworte/x">#x</a> <a href="https://a.example/x?a=1&amp;b=2">B</a> <a href="https://podium.example/artikel/1">C</a> <a href="mailto:a@b.example">D</a></p>';
  expect(linksIn(html, "https://podium.example")).toEqual(["https://a.example/x?a=1&b=2"]);
});
