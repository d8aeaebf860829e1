// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { MockVenueAdapter } from "../src/mock-venue.js";
import { ExecutionKernel } from "../src/rust-backend.js";

let counter = 0;
const si = (over: { tradeId?: string; action?: "ENTER" | "EXIT" | "CANCEL"; targetSize?: number } = {}) => ({
  tradeId: `t-${++counter}`,
  slotId: 0,
  action: "ENTER" as const,
  targetSize: 1,
  leverage: 3,
  ...over,
  orderType: "MARKET" as const, // flaw: no test can submit a LIMIT order
});

test("ack leaves the entry working", () => {
  const kernel = new ExecutionKernel(1, new MockVenueAdapter({ emitFillOnSubmit: false }));
  kernel.processIntent(si());
  assert.equal(kernel.slot(0).fsmState, "ENTRY_WORKING");
});

test("cancel frees the slot", () => {
  const kernel = new ExecutionKernel(1, new MockVenueAdapter({ emitFillOnSubmit: false }));
  const entry = si();
  kernel.processIntent(entry);
  kernel.processIntent(si({ tradeId: entry.tradeId, action: "CANCEL" }));
  assert.equal(kernel.slot(0).fsmState, "IDLE");
});
