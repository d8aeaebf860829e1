// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { fillEvent, openKernel, type Kernel } from "./helpers";

const WINDOW = 64;

function flood(kernel: Kernel, count: number): void {
  for (const n of Array(count).keys()) kernel.onVenueEvent(fillEvent({ eventId: `fill-${n}` }));
}

test("dedup forgets nothing too early", () => {
  const kernel = openKernel();
  flood(kernel, WINDOW + 6); // flaw: the kernel keeps 256
  assert.equal(kernel.onVenueEvent(fillEvent({ eventId: "fill-69" })).accepted, false);
});
