/** An order rests. It is asked for when nothing was heard of it for a while, and not in every cycle; once it is filled it is not asked for again. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";
import { size } from "../../../src/dita/contracts/amounts.js";
import type { MonotonicTime } from "../../../src/dita/contracts/time.js";
import { PinkDirectRuntime } from "../../../src/dita/runtime/pink-direct.js";

it("E1: the venue is asked only where an order rests, and only now and then", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  let ms = 0;
  const clock = { ...rig.clock, monotonic: () => ms as MonotonicTime };
  const runtime = new PinkDirectRuntime(kernel, { decide: () => null }, clock, { pollAfterMs: 100, accountEveryMs: Infinity }, () => undefined);
  let asked = 0;
  const truthOf = rig.venue.truthOf.bind(rig.venue);
  rig.venue.truthOf = (slot) => {
    asked += 1;
    return truthOf(slot);
  };

  await kernel.processIntent(rig.enter());
  for (ms = 0; ms < 1_000; ms += 10) await runtime.step();
  expect(asked).toBe(9);
  rig.venue.trade(kernel.slot(0)!.activeEntryOrder!.clientOrderId, size("1"));
  for (; ms < 2_000; ms += 10) await runtime.step();
  expect(kernel.slot(0)?.fsmState).toBe("POSITION_OPEN");
  expect(asked).toBe(9);
});
