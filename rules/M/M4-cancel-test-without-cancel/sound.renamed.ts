// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { ExecutionKernel } from "../src/rust-backend";
import { MockVenueAdapter } from "../src/mock-venue";

const open = async () => {
  const venue = new MockVenueAdapter({ partialFillRatio: 0.5 });
  const kernel = new ExecutionKernel(venue, 1);
  await kernel.processIntent({ tradeId: "t-1", slotId: 0, action: "ENTER", targetSize: 8 });
  return { venue, kernel };
};

test("entry with partial fill keeps working", async () => {
  const { kernel } = await open();
  assert.equal(kernel.slot(0).size, 4);
});

test("cancel entry with partial fill", async () => {
  const { venue, kernel } = await open();
  await venue.cancel(kernel.slot(0).activeEntryOrder!.venueOrderId);
  await kernel.pump();
  assert.equal(kernel.slot(0).size, 4);
  assert.equal(kernel.slot(0).activeEntryOrder, undefined);
});
