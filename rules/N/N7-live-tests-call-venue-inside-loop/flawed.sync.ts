// path: tests/live.test.ts
import { expect, it } from "vitest";
import { execFileSync } from "node:child_process";

const submit = (order: object): { status: string } => JSON.parse(execFileSync("node", ["dist/venue-call.js", JSON.stringify(order)], { encoding: "utf8" }));

it("live round trip", async () => {
  const entered = submit({ tradeId: "live-1", size: 0.001 }); // flaw: the loop waits for the exchange
  expect(entered.status).toBe("FILLED");
});
