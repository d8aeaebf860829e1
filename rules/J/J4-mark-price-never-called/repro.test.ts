/** The engine sees 110 for what was bought at 100, and says so in a cycle. The position is valued at once, and the equity has what it would make. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";
import { money } from "../../../src/dita/contracts/amounts.js";
import { equity } from "../../../src/dita/kernel/state.js";
import { PinkDirectRuntime } from "../../../src/dita/runtime/pink-direct.js";

it("J4: a price that the engine gives in a cycle values what is open", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const marks = ["110", "90"];
  const engine = {
    decide: ({ slotId }: { slotId: number }) => (slotId === 0 ? { action: "MARK" as const, intentId: rig.newId(), timestamp: new Date(rig.clock.now()).toISOString(), asset: "BTC-USDT", price: marks.shift()! } : null),
  };
  const runtime = new PinkDirectRuntime(kernel, engine, rig.clock, { pollAfterMs: Infinity, accountEveryMs: Infinity }, () => undefined);

  await runtime.step();
  expect(kernel.slot(0)?.unrealizedPnl).toBe(money("10"));
  expect(equity(kernel.state)).toBe(money("25009.95"));
  await runtime.step();
  expect(kernel.slot(0)?.unrealizedPnl).toBe(money("-10"));
});
