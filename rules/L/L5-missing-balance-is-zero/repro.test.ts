/** A message about balances without the wallet empties no wallet, for balances are not taken from messages; and an answer without it is none. Capital stays what it was. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { BalanceAnswerSchema } from "../../../src/dita/venues/bingx/bingx-rows.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { messageOf } from "../../../src/dita/venues/bingx/stream-messages.js";

it("L5: a wallet that was not told is not zero", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using desk = await BingxDesk.open(account, { attempts: 1 });
  expect(messageOf(JSON.stringify({ e: "ACCOUNT_UPDATE", a: { B: [{ a: "USDT", cw: "24999" }] } }))).toEqual({ kind: "NOT_OURS" });
  for (const balance of [{ asset: "USDT" }, { asset: "USDT", balance: null }, { asset: "USDT", balance: "" }]) expect(BalanceAnswerSchema.safeParse({ data: { balance } }).success).toBe(false);
  const before = desk.books().capital;
  await account.faults([{ at: "balance", times: 1, do: "garbage" }]);
  expect(await desk.kernel.reconcileCapital()).toBeNull();
  expect(desk.books().capital).toBe(before);
  expect(await desk.kernel.reconcileCapital()).toBe(0n);
});
