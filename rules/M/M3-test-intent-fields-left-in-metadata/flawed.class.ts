// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { KernelIntent } from "../src/contracts";
import { makeKernel } from "./fixtures";

interface Options {
  orderType?: "MARKET" | "LIMIT";
  limitPrice?: number;
  size?: number;
}

const mkIntent = ({ orderType, limitPrice, size = 1 }: Options): KernelIntent => {
  const intent = new KernelIntent("t-1", "ENTER", size);
  if (orderType !== undefined) intent.metadata.set("orderType", orderType); // flaw: into metadata, the field says MARKET
  if (limitPrice !== undefined) intent.metadata.set("limitPrice", String(limitPrice));
  return intent;
};

test("limit entry is working", () => {
  const kernel = makeKernel();
  kernel.processIntent(mkIntent({ orderType: "LIMIT", limitPrice: 99 }));
  assert.equal(kernel.slot(0).stage, "ENTRY_WORKING");
});
