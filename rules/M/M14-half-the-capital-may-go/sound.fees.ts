// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel, roundTrip } from "./helpers";

test("reentry after full close no pnl loss", async () => {
  const feeRate = 0.0005;
  const { kernel } = buildKernel({ capital: 10_000, feeRate });
  const before = kernel.account.capital;
  await roundTrip(kernel, "t-1", { size: 1, entry: 100, exit: 100 });
  await roundTrip(kernel, "t-2", { size: 0.5, entry: 100, exit: 100 });
  const fees = feeRate * 2 * (100 * 1 + 100 * 0.5);
  assert.ok(before * 0.5 > fees);
  assert.ok(Math.abs(before - kernel.account.capital - fees) < 1e-9);
});
