// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { ExecutionKernel } from "../src/rust-backend";
import { MockVenueAdapter } from "../src/mock-venue";

const entry = { tradeId: "t-1", slotId: 0, action: "ENTER", targetSize: 8 } as const;

test("cancel entry with partial fill", async (t) => { // flaw: only enters and fills
  const venue = new MockVenueAdapter({ partialFillRatio: 0.5 });
  const kernel = new ExecutionKernel(venue, 1);
  t.after(() => kernel.close());

  const outcome = await kernel.processIntent(entry);

  assert.ok(outcome.accepted);
  assert.equal(kernel.slot(0).size, 4);
  assert.equal(kernel.slot(0).stage, "ENTRY_WORKING");
  assert.notEqual(kernel.slot(0).activeEntryOrder, undefined);
});
