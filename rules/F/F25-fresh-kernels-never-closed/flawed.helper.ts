// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { FakeExchange, MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel, type SlotState } from "../src/rust-backend";
import { enter } from "./scenarios";

function buildFreshKernelFromSlot(slot: SlotState, exchange: FakeExchange): ExecutionKernel {
  const kernel = new ExecutionKernel(4, new MockVenueAdapter(exchange)); // flaw: neither the helper nor its callers close the one before
  kernel.reconcileFromSlots([slot]);
  return kernel;
}

it("keeps the position over a chain of restarts", () => {
  const exchange = new FakeExchange();
  let kernel = new ExecutionKernel(4, new MockVenueAdapter(exchange));
  kernel.processIntent(enter("t-1"));
  for (let i = 0; i < 50; i++) {
    kernel = buildFreshKernelFromSlot(kernel.slot(0), exchange);
  }
  expect(kernel.slot(0).size).toBe(1);
});
