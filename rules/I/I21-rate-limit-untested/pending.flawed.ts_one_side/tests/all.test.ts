import test from "node:test";
import assert from "node:assert/strict";
import { MockVenue } from "../src/mock-venue.js";
import { Kernel } from "../src/lib.js";

test("mock limits once", () => {
  const venue = new MockVenue(1);
  assert.equal(venue.submit({ id: "a" }).kind, "RATE_LIMITED");
  assert.equal(venue.submit({ id: "a" }).kind, "ORDER_ACK");
});

for (const [kind, state] of [["ORDER_ACK", "ENTRY_WORKING"], ["ORDER_REJECT", "IDLE"]]) {
  test(`kernel ${kind}`, () => {
    const kernel = new Kernel();
    kernel.onVenueEvent(kind, 0);
    assert.equal(kernel.state, state);
  });
}
