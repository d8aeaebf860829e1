// path: tests/flaws.test.ts
import test from "node:test";
import assert from "node:assert/strict";
import { makeExchange, type Exchange, type Position } from "./harness.js";

function flatten(exchange: Exchange, position: Position): void {
  const isLong = position.side === "LONG";
  exchange.marketOrder({
    symbol: position.symbol,
    side: isLong ? "BUY" : "SELL", // flaw: the condition is the wrong way round
    quantity: position.size,
  });
}

test("long trade", () => {
  const exchange = makeExchange();
  exchange.marketOrder({ symbol: "ETH-USDT", side: "BUY", quantity: 0.1 });
  const [position] = exchange.positions();
  assert.equal(position.side, "LONG");
  flatten(exchange, position);
});
