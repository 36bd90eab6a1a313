// An authenticator of the tests' own: it makes passkeys and signs with them, rightly or as somebody would who cheats.
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

type Told = { challenge: string; origin?: string; rpId?: string; userVerified?: boolean; counter?: number };

/** A key with its own id; `userHandle` is whose it says it is. */
export type Key = { id: string; privateKey: KeyObject; userHandle: string };

const here = { origin: "http://localhost:3000", rpId: "localhost" };

/** Makes a passkey. @returns the key, and what the browser answers */
export function makeKey(options: { challenge: string; user: { id: string } }, told: Partial<Told> = {}) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, "base64url"),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, "base64url"),
  ]);
  const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
  const data = Buffer.concat([authenticatorData({ ...told, challenge: "" }, 0x40), credential]);
  const attestation = Buffer.concat([
    Buffer.from([0xa3, 0x63, ...Buffer.from("fmt"), 0x64, ...Buffer.from("none"), 0x67, ...Buffer.from("attStmt"), 0xa0]),
    Buffer.from([0x68, ...Buffer.from("authData"), 0x59, data.length >> 8, data.length & 0xff]),
    data,
  ]);
  const clientDataJSON = clientData("webauthn.create", { challenge: options.challenge, ...told });
  const key: Key = { id: base64url(id), privateKey, userHandle: options.user.id };
  return {
    key,
    answer: { ...shape(key), response: { clientDataJSON, attestationObject: base64url(attestation), transports: ["internal"] } },
  };
}

/** Signs in with a passkey. */
export function signWith(key: Key, told: Told) {
  const clientDataJSON = clientData("webauthn.get", told);
  const data = authenticatorData(told);
  const signature = createSign("sha256")
    .update(Buffer.concat([data, sha256(Buffer.from(clientDataJSON, "base64url"))]))
    .sign(key.privateKey);
  const response = { clientDataJSON, authenticatorData: base64url(data), signature: base64url(signature), userHandle: key.userHandle };
  return { ...shape(key), response };
}

const shape = ({ id }: Key) => ({ id, rawId: id, type: "public-key" as const, clientExtensionResults: {} });

const clientData = (type: string, { challenge, origin = here.origin }: Told) =>
  base64url(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));

function authenticatorData({ rpId = here.rpId, userVerified = true, counter = 0 }: Told, more = 0): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(rpId), Buffer.from([0x01 | (userVerified ? 0x04 : 0) | more]), count]);
}
