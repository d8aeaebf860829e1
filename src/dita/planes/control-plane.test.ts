import { describe, expect, it } from "vitest";
import { Rig } from "../bridge/rig.js";
import { followControl } from "./control-follower.js";
import { type ControlChanges, type ControlSnapshot, RealZincControlPlane } from "./control-plane.js";
import type { SettingOrders } from "./setting-thread.js";
import { said, threadOf } from "./test-documents.js";

const SETTINGS: ControlSnapshot = { mode: "NORMAL", maxLeverage: 20, sequence: 0 };
const refusal = (code: string): unknown => expect.objectContaining({ name: "PlaneError", code });

describe("a control plane", () => {
  it("is read as it was set, by whoever attached", () => {
    const plane = RealZincControlPlane.create(SETTINGS);
    const tool = RealZincControlPlane.attach(plane.buffer);
    expect(tool.read()).toEqual(SETTINGS);
    expect(tool.update({ mode: "HALT" })).toEqual({ mode: "HALT", maxLeverage: 20, sequence: 1 });
    expect(plane.update({ maxLeverage: 125 })).toEqual({ mode: "HALT", maxLeverage: 125, sequence: 2 });
    expect(tool.read()).toEqual(plane.read());
  });

  it("refuses what was decided by settings that no longer hold", () => {
    const plane = RealZincControlPlane.create(SETTINGS);
    plane.update({ mode: "HALT" }, 0);
    expect(() => plane.update({ mode: "NORMAL" }, 0)).toThrow(refusal("STALE_CONTROL"));
    expect(plane.read()).toMatchObject({ mode: "HALT", sequence: 1 });
  });

  it.each([{ mode: "STOP" }, { maxLeverage: 0 }, { maxLeverage: 126 }, { maxLeverage: NaN }, { maxLeverage: "5" }, { sequence: 7 }, { mode: "HALT", maxLeverage: -1 }])("takes nothing of %j", (changes) => {
    const plane = RealZincControlPlane.create(SETTINGS);
    expect(() => plane.update(changes as ControlChanges)).toThrow(refusal("INVALID_CONTROL"));
    expect(plane.read()).toEqual(SETTINGS);
  });

  it.each([7, 8, 16])("%i bytes of nothing are none", (length) => {
    expect(() => RealZincControlPlane.attach(new SharedArrayBuffer(length))).toThrow(refusal(length === 8 ? "PLANE_CORRUPT" : "PLANE_MISMATCH"));
  });

  it("wakes who waits", async () => {
    const plane = RealZincControlPlane.create(SETTINGS);
    expect(await plane.wait(0, 5)).toBe(false);
    const waiting = plane.wait(0, 10_000);
    plane.update({ mode: "HALT" });
    expect(await waiting).toBe(true);
  });

  it("loses no update and shows no half of one between threads", async () => {
    const plane = RealZincControlPlane.create(SETTINGS);
    const threads = [1, 2].map(() => threadOf("./setting-thread.ts", { buffer: plane.buffer } satisfies SettingOrders));
    const ended = Promise.all(threads.map(said));
    let isOver = false;
    void ended.then(() => (isOver = true));
    let [latest, broken] = [0, 0];
    while (!isOver) {
      for (let i = 0; i < 1000; i++) {
        const { mode, maxLeverage, sequence } = plane.read();
        if (sequence < latest || (mode === "HALT") !== (maxLeverage === 1)) broken++;
        latest = sequence;
      }
      await new Promise(setImmediate);
    }
    expect([await ended, broken]).toEqual([[2000, 2000], 0]);
    expect(plane.read().sequence).toBe(4000);
    await Promise.all(threads.map((thread) => thread.terminate()));
  });
});

it("what is set in another thread holds for the kernel, at once and once", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const plane = RealZincControlPlane.create(kernel.state.control);
  const ending = new AbortController();
  const applied: string[] = [];
  const following = followControl(
    plane,
    kernel.state.control.sequence,
    async ({ mode, maxLeverage, sequence }) => {
      const outcome = await kernel.processIntent({ action: "CONTROL", intentId: rig.newId(), timestamp: new Date(rig.clock.now()).toISOString(), mode, maxLeverage, sequence });
      applied.push(outcome.diagnosticCode);
    },
    ending.signal,
  );
  plane.update({ mode: "HALT" });
  plane.update({ maxLeverage: 3 });
  while (kernel.state.control.sequence < 2) await new Promise(setImmediate);
  expect(kernel.state.control).toEqual(plane.read());
  expect((await kernel.processIntent(rig.enter())).diagnosticCode).toBe("TRADING_HALTED");
  ending.abort();
  await following;
  expect(new Set(applied)).toEqual(new Set(["OK"]));
});
