import { describe, expect, it } from "vitest";
import { Rig } from "../bridge/rig.js";
import { money, size } from "../contracts/amounts.js";
import type { RawKernelIntent } from "../contracts/intent.js";
import type { MonotonicTime } from "../contracts/time.js";
import { type AccountDrift, PinkDirectRuntime } from "./pink-direct.js";

async function runtimeOf(rig: Rig, ...intents: RawKernelIntent[]) {
  const kernel = await rig.open();
  const drifts: AccountDrift[] = [];
  const asked: number[] = [];
  const truthOf = rig.venue.truthOf.bind(rig.venue);
  rig.venue.truthOf = (slot) => {
    asked.push(slot.slotId);
    return truthOf(slot);
  };
  const engine = { decide: ({ slotId }: { slotId: number }) => (slotId === 0 ? (intents.shift() ?? null) : null) };
  const runtime = new PinkDirectRuntime(kernel, engine, { ...rig.clock, monotonic: () => rig.clock.now() as number as MonotonicTime }, { pollAfterMs: 20, accountEveryMs: Infinity }, (drift) => drifts.push(drift));
  return { kernel, runtime, drifts, asked };
}

describe("a cycle", () => {
  it("asks the venue for nothing while no order rests and nothing is in doubt", async () => {
    const rig = new Rig();
    const { kernel, runtime, asked } = await runtimeOf(rig, rig.enter());
    for (let i = 0; i < 100; i++) await runtime.step();
    expect(kernel.slot(0)?.fsmState).toBe("POSITION_OPEN");
    expect(asked).toEqual([]);
  });

  it("looks after an order that rests, now and then", async () => {
    const rig = new Rig({ onSubmit: "REST" });
    const { kernel, runtime, asked } = await runtimeOf(rig, rig.enter());
    for (let i = 0; i < 100; i++) await runtime.step();
    expect(kernel.slot(0)?.fsmState).toBe("ENTRY_WORKING");
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThan(50);
  });

  it("asks for a slot in doubt until the venue answers", async () => {
    const rig = new Rig({ lost: "ANSWER" });
    const { kernel, runtime } = await runtimeOf(rig, rig.enter());
    await runtime.step();
    await runtime.step();
    expect(kernel.slot(0)?.fsmState).toBe("STALE_STATE_RECONCILING");
    rig.venue.scenario.lost = "NOTHING";
    await runtime.step();
    expect(kernel.slot(0)?.fsmState).toBe("POSITION_OPEN");
  });
});

describe("the account", () => {
  it("that is the venue's has no drift", async () => {
    const rig = new Rig();
    const { runtime, drifts } = await runtimeOf(rig, rig.enter());
    await runtime.step();
    expect(await runtime.reconcileAccount()).toEqual({ capital: 0n, positions: [] });
    expect(drifts).toEqual([]);
  });

  it("is held against the venue's, and what differs is told", async () => {
    const rig = new Rig();
    const { kernel, runtime, drifts } = await runtimeOf(rig, rig.enter());
    await runtime.step();
    rig.venue.wallet = () => Promise.resolve(money("24000"));
    rig.venue.positions = () => Promise.resolve([{ asset: "BTC-USDT", side: "LONG", size: size("0.4") }]);
    await runtime.reconcileAccount();
    expect(drifts).toEqual([{ capital: money("-999.95"), positions: [{ asset: "BTC-USDT", side: "LONG", slots: size("1"), venue: size("0.4") }] }]);
    expect(kernel.slot(0)?.size).toBe(size("1"));
  });

  it("of which the venue says nothing is left as it is", async () => {
    const rig = new Rig();
    const { runtime, drifts } = await runtimeOf(rig);
    rig.venue.scenario.lost = "REQUEST";
    expect(await runtime.reconcileAccount()).toBeNull();
    expect(drifts).toEqual([]);
  });
});
