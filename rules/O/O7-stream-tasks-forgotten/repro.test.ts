/** The exchange refuses to keep the listen key alive. That ends the connection and is told; the next one has a new key, and fills are heard as before. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("O7: what fails beside the stream ends its connection, and is told", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "order", do: "fill", now: 0, later: [] }] });
  await using desk = await BingxDesk.open(account, { keepaliveMs: 60 });
  await desk.enter();
  await account.faults([{ at: "listen-key", times: 1, do: "reject", code: 100001, message: "who are you" }]);
  await expect.poll(() => desk.faults.map(String), { interval: 5 }).toContainEqual(expect.stringMatching(/PUT .*userDataStream: BingX 100001/));
  await expect.poll(() => account.listenKeys(), { interval: 5 }).toBe(1);
  await account.fill();
  await expect.poll(() => desk.stage, { interval: 5 }).toBe("POSITION_OPEN");
});
