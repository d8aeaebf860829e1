// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { buildKernel, mkIntent } from "./helpers";

it("testReentryAfterFullCloseNoPnlLoss", () => {
  const start = 25_000;
  const { kernel, venue } = buildKernel({ capital: start, feeRate: 0 });
  const exits = { "t-1": 105, "t-2": 98 };
  for (const [tradeId, exit] of Object.entries(exits)) {
    venue.price = 100;
    kernel.processIntent(mkIntent(tradeId, "ENTER"));
    venue.price = exit;
    kernel.processIntent(mkIntent(tradeId, "EXIT"));
  }
  expect(kernel.account.capital).toBeCloseTo(start + 5 - 2, 6);
});
