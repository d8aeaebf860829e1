/** Two trades in one instrument at leverage 3: the exchange is told the leverage once, and again only when a trade wants another. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("E15: leverage is told where it changes, and not with every order", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using desk = await BingxDesk.open(account, {});
  const told = async (): Promise<number> => Object.entries(await account.requests()).reduce((sum, [request, times]) => (request.includes("leverage") ? sum + times : sum), 0);
  await desk.enter();
  await desk.enter({ slotId: 1, tradeId: "t2", targetSize: "0.4" });
  await desk.exit();
  expect(await told()).toBe(1);
  await desk.exit({ action: "EXIT_RESIDUAL" });
  await desk.enter({ tradeId: "t3", leverage: 5 });
  expect(await told()).toBe(2);
});
