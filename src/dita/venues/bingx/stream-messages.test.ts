import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { money, price, size } from "../../contracts/amounts.js";
import { messageOf } from "./stream-messages.js";

const ORDER = { s: "BTC-USDT", c: "t1-e", i: 1736012449498123, X: "PARTIALLY_FILLED", x: "TRADE", z: "0.5", l: "0.2", L: "100.1", n: "-0.01", N: "USDT", t: 0, T: 1_780_000_000_000 };
const frame = (message: object): Buffer => gzipSync(JSON.stringify(message));
const update = (changes: object): Buffer => frame({ e: "ORDER_TRADE_UPDATE", E: 1, o: { ...ORDER, ...changes } });

describe("a frame", () => {
  it("says a trade, exactly; a trade with the number 0 too", () => {
    expect(messageOf(update({}))).toEqual({
      kind: "ORDER",
      asset: "BTC-USDT",
      clientOrderId: "t1-e",
      venueOrderId: "1736012449498123",
      status: "PARTIALLY_FILLED",
      filledSize: size("0.5"),
      exchangeTs: 1_780_000_000_000,
      fill: { tradeId: "0", venueOrderId: "1736012449498123", price: price("100.1"), size: size("0.2"), fee: money("0.01"), at: 1_780_000_000_000 },
    });
  });

  it("of another kind has no trade", () => {
    expect(messageOf(update({ x: "CANCELED", X: "CANCELED", l: "0", L: "0", n: "0", t: undefined }))).toMatchObject({ status: "CANCELED", fill: null });
  });

  it.each([
    [gzipSync("Ping"), "PING"],
    ["Ping", "PING"],
    [frame({ e: "listenKeyExpired" }), "KEY_EXPIRED"],
    [frame({ e: "ACCOUNT_UPDATE" }), "NOT_OURS"],
  ])("may be something else", (data, kind) => {
    expect(messageOf(data).kind).toBe(kind);
  });

  it.each([
    ["status", { X: "SUSPENDED" }, "SUSPENDED"],
    ["execution", { x: "AMENDED" }, "o.x"],
    ["price", { L: "NaN" }, "o.L"],
    ["absurd price", { L: "1e300" }, "o.L"],
    ["price of zero", { L: "0" }, "o.L"],
    ["size below zero", { l: "-1" }, "o.l"],
    ["fee in another asset", { N: "BNB" }, "o.N"],
    ["time in seconds", { T: 1_780_000_000 }, "o.T"],
    ["missing time", { T: undefined }, "o.T"],
  ])("is refused by the name of what is wrong: %s", (_, changes, name) => {
    expect(messageOf(update(changes))).toMatchObject({ kind: "UNREADABLE", reason: expect.stringContaining(name) as string });
  });

  it.each([[Buffer.from("not gzip")], [gzipSync("{")], [gzipSync("null")], [gzipSync(Buffer.alloc(2 << 20, 32))], [null], [7]])("that is none is unreadable: %#", (data) => {
    expect(messageOf(data).kind).toBe("UNREADABLE");
  });
});
