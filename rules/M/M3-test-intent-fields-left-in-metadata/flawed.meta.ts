// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import type { KernelIntent } from "../src/contracts";
import { kernel } from "./fixtures";

function mkIntent(tradeId: string, orderType = "MARKET", limitPrice = 0): KernelIntent {
  return { // flaw: the intent's own orderType and limitPrice are left out
    tradeId,
    slotId: 0,
    action: "ENTER",
    targetSize: 1,
    metadata: { orderType, limitPrice },
  };
}

it("accepts a limit entry", () => {
  const outcome = kernel().processIntent(mkIntent("t-1", "LIMIT", 99));
  expect(outcome.accepted).toBe(true);
});
