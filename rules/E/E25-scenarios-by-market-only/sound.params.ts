// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { OrderType, type KernelIntent } from "../src/contracts";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

function si(tradeId: string, orderType = OrderType.MARKET, limitPrice: number | null = null): KernelIntent {
  return { tradeId, slotId: 0, action: "ENTER", targetSize: 1, leverage: 1, referencePrice: 100, orderType, limitPrice };
}

it("sends a limit order as a limit order", () => {
  const venue = new MockVenueAdapter({ emitFillOnSubmit: false });
  const kernel = new ExecutionKernel(1, venue);
  kernel.processIntent(si("t-1", OrderType.LIMIT, 99.5));
  expect(venue.submitted.at(-1)).toMatchObject({ orderType: OrderType.LIMIT, limitPrice: 99.5 });
  expect(kernel.slot(0).size).toBe(0);
});

it("fills a market order", () => {
  const kernel = new ExecutionKernel(1, new MockVenueAdapter({ emitFillOnSubmit: true }));
  expect(kernel.processIntent(si("t-2")).accepted).toBe(true);
});
