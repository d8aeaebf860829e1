// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import type { KernelIntent } from "../src/contracts";
import { kernelWithVenue } from "./fixtures";

function mkIntent(tradeId: string, orderType: KernelIntent["orderType"] = "MARKET", limitPrice = 0): KernelIntent {
  return {
    tradeId,
    slotId: 0,
    action: "ENTER",
    targetSize: 1,
    orderType,
    limitPrice,
    metadata: { orderType, limitPrice },
  };
}

it("sends a limit order", () => {
  const { kernel, venue } = kernelWithVenue();
  kernel.processIntent(mkIntent("t-1", "LIMIT", 99));
  expect(venue.orders.at(-1)).toMatchObject({ type: "LIMIT", price: 99 });
});
