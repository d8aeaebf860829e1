import assert from "node:assert/strict";
import test from "node:test";
import { Kernel } from "../src/kernel";

test("test dedup evicts the oldest id", () => {
  const kernel = new Kernel({ seenCap: 64 });
  for (let i = 0; i < 70; i++) {
    assert.equal(kernel.onVenueEvent({ eventId: `ev-${i}`, kind: "MARK" }), true);
  }
  assert.equal(kernel.onVenueEvent({ eventId: "ev-69", kind: "MARK" }), false);
  assert.equal(kernel.onVenueEvent({ eventId: "ev-0", kind: "MARK" }), true);
});
