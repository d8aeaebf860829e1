// path: tests/flaws.test.ts
import { afterEach, expect, test } from "vitest";
import { makeExchange, type Position } from "./harness.js";

const exchange = makeExchange();

const flatten = (p: Position): void => {
  if (p.size === 0) return;
  let side: "BUY" | "SELL" = "BUY";
  if (p.side === "LONG") side = "SELL";
  exchange.marketOrder({ symbol: p.symbol, side, quantity: p.size, reduceOnly: true });
};

afterEach(() => {
  exchange.positions().forEach(flatten);
  expect(exchange.positions()).toEqual([]);
});

test("long", () => {
  exchange.marketOrder({ symbol: "ETH-USDT", side: "BUY", quantity: 0.1 });
  expect(exchange.positions()[0].side).toBe("LONG");
});
