// path: tests/live-smoke.test.ts
import { afterEach, expect, it } from "vitest";
import { adapter } from "./live.js";

async function flatten(symbol: string): Promise<void> {
  await adapter.post("/openApi/swap/v2/trade/closeAllPositions", { symbol });
  const left = await adapter.positions(symbol);
  expect(left.every((p) => Number(p.positionAmt) === 0)).toBe(true);
}

afterEach(() => flatten("BTC-USDT"));

it("opens a long", async () => {
  await adapter.placeOrder({ symbol: "BTC-USDT", side: "BUY", type: "MARKET", quantity: 0.001 });
  expect((await adapter.positions("BTC-USDT"))[0]?.positionSide).toBe("LONG");
});
