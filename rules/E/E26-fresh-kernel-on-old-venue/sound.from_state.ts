// path: tests/recovery.test.ts
import { it } from "node:test";
import assert from "node:assert";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

function recovered(saved: { slots: unknown[]; exchange: unknown }): ExecutionKernel {
  const adapter = MockVenueAdapter.fromState(saved.exchange);
  const kernel = new ExecutionKernel({ maxSlots: 2, venue: adapter });
  kernel.reconcileFromSlots(saved.slots);
  return kernel;
}

it("keeps the position", () => {
  const venue = new MockVenueAdapter();
  const kernel = new ExecutionKernel({ maxSlots: 2, venue });
  kernel.processIntent({ tradeId: "t-1", slotId: 0, action: "ENTER", targetSize: 1, leverage: 1 });
  const saved = { slots: kernel.snapshot().slots, exchange: venue.exportState() };
  kernel.close();
  assert.equal(recovered(saved).slot(0).size, 1);
});
