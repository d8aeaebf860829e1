import { expect, it } from "vitest";
import { ExecutionKernel } from "../src/rust-backend.js";

it("marks open positions", () => {
  const kernel = new ExecutionKernel(1);
  kernel.onVenueEvent({ kind: "FULL_FILL", slotId: 0, price: 100, size: 1 });
  kernel.markPrice("BTC-USDT", 90);
  expect(kernel.unrealizedPnl).toBe(-10);
});
