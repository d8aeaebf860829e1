// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel, enter, fill, type Kernel, type Venue } from "./helpers";

async function withdraw(kernel: Kernel, venue: Venue): Promise<void> {
  const events = await venue.cancel(kernel.slot(0).activeEntryOrder!);
  events.forEach((event) => kernel.onVenueEvent(event));
}

for (const filled of [0, 0.5]) {
  test(`flaw 9: cancel after ${filled} filled`, async () => {
    const { kernel, venue } = buildKernel({ fillRatio: 0 });
    enter(kernel, "t-9", 1);
    if (filled > 0) kernel.onVenueEvent(fill("t-9", filled));
    await withdraw(kernel, venue);
    assert.equal(kernel.slot(0).size, filled);
    assert.equal(kernel.slot(0).activeEntryOrder, undefined);
  });
}
