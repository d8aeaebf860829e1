// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { FakeExchange, MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";
import { enter } from "./scenarios";

function buildFreshKernelFromSlot(old: ExecutionKernel, exchange: FakeExchange): ExecutionKernel {
  const slot = old.slot(0);
  old.close();
  const kernel = new ExecutionKernel(4, new MockVenueAdapter(exchange));
  kernel.reconcileFromSlots([slot]);
  return kernel;
}

it("keeps the position over a chain of restarts", () => {
  const exchange = new FakeExchange();
  let kernel = new ExecutionKernel(4, new MockVenueAdapter(exchange));
  try {
    kernel.processIntent(enter("t-1"));
    for (let i = 0; i < 50; i++) kernel = buildFreshKernelFromSlot(kernel, exchange);
    expect(kernel.slot(0).size).toBe(1);
  } finally {
    kernel.close();
  }
});
