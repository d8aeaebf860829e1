// path: tests/flaws.test.ts
import { afterEach, expect, test } from "vitest";
import { FakeExchange, MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel, type SlotState } from "../src/rust-backend";
import { enter } from "./scenarios";

const opened: ExecutionKernel[] = [];

function open(exchange: FakeExchange): ExecutionKernel {
  const kernel = new ExecutionKernel(2, new MockVenueAdapter(exchange));
  opened.push(kernel);
  return kernel;
}

function buildFreshKernelFromSlot(slot: SlotState, exchange: FakeExchange): ExecutionKernel {
  opened.splice(0).forEach((k) => k.close());
  const kernel = open(exchange);
  kernel.reconcileFromSlots([slot]);
  return kernel;
}

afterEach(() => {
  for (const kernel of opened.splice(0)) kernel.close();
});

test("position survives a restart", () => {
  const exchange = new FakeExchange();
  const first = open(exchange);
  first.processIntent(enter("t-1"));
  expect(buildFreshKernelFromSlot(first.slot(0), exchange).slot(0).size).toBe(1);
});
