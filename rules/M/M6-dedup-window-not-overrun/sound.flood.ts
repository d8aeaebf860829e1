// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { fillEvent, openKernel, type Kernel } from "./helpers";

const WINDOW = 256;

function flood(kernel: Kernel, count: number): void {
  for (const n of Array(count).keys()) kernel.onVenueEvent(fillEvent({ eventId: `fill-${n}` }));
}

test("dedup forgets the oldest", () => {
  const kernel = openKernel();
  flood(kernel, WINDOW + 1);
  assert.equal(kernel.onVenueEvent(fillEvent({ eventId: "fill-256" })).accepted, false);
  assert.equal(kernel.onVenueEvent(fillEvent({ eventId: "fill-0" })).accepted, true);
});
