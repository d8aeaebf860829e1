import test from "node:test";
import assert from "node:assert/strict";
import { equity } from "../src/account.js";
import { tradedKernel, type Kernel } from "./harness.js";

function checkSlotAccounting(kernel: Kernel): void {
  let realized = 0;
  let unrealized = 0;
  for (const slot of kernel.slots()) {
    realized += slot.realizedPnl;
    unrealized += slot.unrealizedPnl;
  }
  assert.equal(kernel.account.realizedPnl, realized);
  assert.equal(kernel.account.unrealizedPnl, unrealized);
  const balance = equity(kernel.account) - kernel.account.unrealizedPnl;
  assert.equal(balance + unrealized, equity(kernel.account));
}

test("mixed book", () => checkSlotAccounting(tradedKernel()));
