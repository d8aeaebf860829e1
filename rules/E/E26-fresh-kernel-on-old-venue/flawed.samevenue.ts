// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

const enter = (tradeId: string) => ({
  tradeId,
  slotId: 0,
  action: "ENTER" as const,
  targetSize: 1,
  leverage: 1,
});

it("restores an open position by reconcile", () => {
  const venue = new MockVenueAdapter({ emitFillOnSubmit: true });
  const before = new ExecutionKernel({ maxSlots: 2, venue });
  before.processIntent(enter("t-1"));
  const slots = before.snapshot().slots;

  const after = new ExecutionKernel({ maxSlots: 2, venue }); // flaw: the old kernel's adapter, memory and all
  after.reconcileFromSlots(slots);

  expect(after.slot(0).tradeId).toBe("t-1");
  expect(after.slot(0).size).toBe(1);
});
