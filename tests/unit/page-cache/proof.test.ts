import { expect, test } from "vitest";
import { createProof } from "#lib/page-cache/proof";

function aProof() {
  const clock = { monotonic: 0, wall: 1_000_000 };
  const proof = createProof(() => [clock.monotonic, clock.wall]);
  const wait = (milliseconds: number) => {
    clock.monotonic += milliseconds;
    clock.wall += milliseconds;
  };
  return { proof, clock, wait };
}

test("knowledge is as old as the beat that came back, not as its arrival", () => {
  const { proof, wait } = aProof();
  proof.begin();
  expect(proof.fresh()).toBe(false);
  const beat = proof.send();
  wait(800);
  proof.heard(beat);
  expect(proof.fresh()).toBe(true);
  wait(50);
  expect(proof.fresh()).toBe(false);
});

test("a process that slept knows that it does not know", () => {
  const { proof, clock, wait } = aProof();
  proof.begin();
  proof.heard(proof.send());
  wait(5_000); // paused
  expect(proof.fresh()).toBe(false);
  proof.heard(proof.send());
  expect(proof.fresh()).toBe(true);
  clock.wall += 60_000; // the whole machine slept: only the time of day went on
  expect(proof.fresh()).toBe(false);
});

test("a new connection starts without knowledge, and beats of the old one say nothing", () => {
  const { proof } = aProof();
  const old = proof.send();
  proof.heard(proof.send());
  proof.begin();
  proof.heard(old);
  expect(proof.fresh()).toBe(false);
});
