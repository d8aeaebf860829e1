// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { FakeExchange, MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

const enter = (tradeId: string) => ({ tradeId, slotId: 0, action: "ENTER" as const, targetSize: 1, leverage: 1 });

it("restores an open position by reconcile", () => {
  const exchange = new FakeExchange();
  const before = new ExecutionKernel({ maxSlots: 2, venue: new MockVenueAdapter(exchange) });
  before.processIntent(enter("t-1"));
  const slots = before.snapshot().slots;
  before.close();

  const after = new ExecutionKernel({ maxSlots: 2, venue: new MockVenueAdapter(exchange) });
  after.reconcileFromSlots(slots);
  expect(after.slot(0).size).toBe(exchange.position("BTCUSDT"));
});
