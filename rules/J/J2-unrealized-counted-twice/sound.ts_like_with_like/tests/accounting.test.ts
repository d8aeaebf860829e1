import { expect, it } from "vitest";
import { openKernel, type Kernel } from "./harness.js";

const checkSlotAccounting = ({ account, slots }: Kernel): void => {
  const unrealized = slots().reduce((sum, s) => sum + s.unrealizedPnl, 0);
  expect(account.capital + unrealized).toBeCloseTo(account.equity, 9);
};

it("holds with an open position", () => {
  const kernel = openKernel(1000);
  kernel.enter("a", 1, 100);
  kernel.markPrice("BTC-USDT", 90);
  checkSlotAccounting(kernel);
});
