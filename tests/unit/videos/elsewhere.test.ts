import { expect, test } from "vitest";
import { isPlayerToken, playerToken } from "#lib/videos/consent";
import { elsewhereIn, houses } from "#lib/videos/provider";

const known: [address: string, provider: "youtube" | "vimeo", id: string][] = [
  ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s", "youtube", "dQw4w9WgXcQ"],
  ["youtu.be/dQw4w9WgXcQ?si=x", "youtube", "dQw4w9WgXcQ"],
  ["https://m.youtube.com/shorts/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
  ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
  ["https://vimeo.com/76979871", "vimeo", "76979871"],
  ["https://vimeo.com/76979871/8272103f6e", "vimeo", "76979871:8272103f6e"],
  ["https://player.vimeo.com/video/76979871?h=8272103f6e", "vimeo", "76979871:8272103f6e"],
];
test.each(known)("the address that people copy is understood: %s", (address, provider, externalId) => {
  expect(elsewhereIn(address)).toEqual({ provider, externalId });
});

test.each([
  "",
  "javascript:alert(1)",
  "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ",
  "https://www.youtube.com/watch?v=<script>",
  "https://www.youtube.com/@somebody",
  "https://vimeo.com/about",
])("what is no film of theirs is not: %s", (address) => {
  expect(elsewhereIn(address)).toBeUndefined();
});

test("a player's address names the host that its page may frame", () => {
  for (const { frame, player } of Object.values(houses)) expect(new URL(player("76979871")).origin).toBe(frame);
});

test("who asked for one film may see that one, for an hour", () => {
  const now = Date.now();
  const token = playerToken("film", now);
  expect(token).toMatch(/^[A-Za-z0-9_~-]+$/);
  expect(isPlayerToken(token, "film", now + 3_500_000)).toBe(true);
  expect(isPlayerToken(token, "film", now + 3_700_000)).toBe(false);
  expect(isPlayerToken(token, "another", now)).toBe(false);
  expect(isPlayerToken("", "film", now)).toBe(false);
  expect(isPlayerToken(`zzzzzzzzz-${token}`, "film", now)).toBe(false);
});
