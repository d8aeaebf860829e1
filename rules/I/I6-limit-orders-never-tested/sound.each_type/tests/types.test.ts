import { expect, test, vi } from "vitest";
import { createKernel, type Intent } from "../src/rust-backend.js";

const build = (orderType: Intent["orderType"] = "MARKET", price: number | null = null): Intent => ({
  tradeId: "p",
  size: 1,
  orderType,
  price,
});

const rows: Array<[Intent["orderType"], number | null]> = [
  ["MARKET", null],
  ["LIMIT", 42.5],
];

test.each(rows)("%s at %s", (orderType, price) => {
  const submit = vi.fn();
  createKernel(() => true, submit).processIntent(build(orderType, price));
  expect(submit).toHaveBeenCalledWith({ type: orderType, price, qty: 1 });
});
