// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import type { KernelIntent } from "../src/contracts";
import { makeKernel } from "./fixtures";

const base: KernelIntent = {
  tradeId: "t-0",
  slotId: 0,
  action: "ENTER",
  targetSize: 1,
  orderType: "MARKET",
  metadata: { source: "test" },
};

const mkIntent = (changes: Partial<KernelIntent>): KernelIntent => ({ ...base, ...changes });

test("limit order keeps its price", () => {
  const { kernel, venue } = makeKernel();
  kernel.processIntent(mkIntent({ orderType: "LIMIT", limitPrice: 99 }));
  assert.equal(venue.orders[0].type, "LIMIT");
  assert.equal(venue.orders[0].price, 99);
});
