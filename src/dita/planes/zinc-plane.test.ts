import { describe, expect, it } from "vitest";
import { RIG_CONFIG, Rig } from "../bridge/rig.js";
import { Desk } from "../kernel/desk.js";
import { initialState } from "../kernel/state.js";
import type { PlaneError } from "./plane-error.js";
import { RealZincPlane } from "./real-zinc-plane.js";
import { InMemoryZincPlane, type ZincPlane } from "./zinc-plane.js";
import { ZincPublisher } from "./zinc-publisher.js";
import { zincSlotOf } from "./zinc-state.js";

const PLANES: [string, (slotCount: number) => ZincPlane][] = [
  ["in memory", (slotCount) => new InMemoryZincPlane(slotCount)],
  ["in shared memory", (slotCount) => RealZincPlane.create(slotCount)],
];
const refusal = (code: string): unknown => expect.objectContaining({ name: "PlaneError", code });

/** A desk whose slot 0 holds something. */
function desk(): Desk {
  const made = new Desk();
  made.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "SHORT", targetSize: "1", exitLegRatios: ["0.5", "0.5"] });
  made.tell({ kind: "PARTIAL_FILL", price: "100.1", filledSize: "0.3", fee: "-0.0000000000000000001" });
  return made;
}

describe.each(PLANES)("a plane %s", (_, planeFor) => {
  it("shows slots, account and control of one moment", () => {
    using plane = planeFor(2);
    expect([plane.readState(), plane.readSlots()]).toEqual([null, []]);
    const { state } = desk();
    expect(plane.writeSlots(state)).toBe(1);
    expect(plane.readState()).toEqual({ slots: state.slots.map(zincSlotOf), account: state.account, control: state.control, sequence: 1, epoch: 1 });
    expect(plane.readSlots()[0]).toMatchObject({ side: "SHORT", size: state.slots[0]!.size, feesPaid: -10n });
  });

  it("has the latest, and no queue", async () => {
    using plane = planeFor(2);
    const { state } = desk();
    for (let n = 1; n <= 5; n++) expect(plane.writeSlots({ ...state, account: { ...state.account, tradeSeq: n } })).toBe(n);
    expect(await plane.wait(2, 1000)).toBe(true);
    expect(plane.readState()).toMatchObject({ sequence: 5, account: { tradeSeq: 5 } });
    expect(plane.readState()).toBe(plane.readState());
  });

  it("wakes who waits for the next, and who waits when it is closed", async () => {
    const plane = planeFor(2);
    const { state } = desk();
    expect(await plane.wait(0, 5)).toBe(false);
    const waiting = [plane.wait(0, 10_000), plane.wait(1, 10_000)];
    plane.notify();
    plane.writeSlots(state);
    expect(await waiting[0]).toBe(true);
    plane.close();
    plane.close();
    expect(await waiting[1]).toBe(false);
    for (const use of [() => plane.writeSlots(state), () => plane.readSlots(), () => plane.readState()]) expect(use).toThrow(refusal("PLANE_CLOSED"));
  });

  it("refuses a slot for which it was not made, and still shows what it did", () => {
    using plane = planeFor(1);
    const one = initialState({ ...RIG_CONFIG, maxSlots: 1 });
    plane.writeSlots(one);
    expect(() => plane.writeSlots(initialState({ ...RIG_CONFIG, maxSlots: 2 }))).toThrow(refusal("SLOT_OUT_OF_RANGE"));
    expect(plane.readState()).toMatchObject({ sequence: 1 });
  });

  it("shows what the bridge decided, once it is written down", async () => {
    using plane = planeFor(2);
    const publisher = new ZincPublisher(plane);
    const rig = new Rig();
    await using kernel = await rig.open({ onEvents: publisher.onEvents });
    publisher.publish(kernel.state);
    const shown = (): unknown => [plane.readSlots(), plane.readState()?.account];
    for (const command of [rig.enter(), rig.exit(), rig.exit(), rig.exit()]) {
      await kernel.processIntent(command);
      expect(shown()).toEqual([kernel.state.slots.map(zincSlotOf), kernel.state.account]);
    }
    const { sequence } = plane.readState()!;
    // A refusal decides nothing, and shows nothing anew.
    await kernel.processIntent(rig.exit());
    expect(plane.readState()?.sequence).toBe(sequence);
    expect(rig.faults).toEqual([]);
  });
});

describe("a plane in shared memory", () => {
  it("with no room for a state says so to onFault, and the trade goes on", async () => {
    using plane = RealZincPlane.create(2, 0);
    const publisher = new ZincPublisher(plane);
    const rig = new Rig();
    await using kernel = await rig.open({ onEvents: publisher.onEvents });
    await kernel.processIntent(rig.enter("t1", Array<string>(16).fill("0.0625")));
    expect([rig.faults, plane.readSlots()[0]?.fsmState]).toEqual([[], "POSITION_OPEN"]);
    for (let leg = 0; leg < 16; leg++) await kernel.processIntent(rig.exit());
    expect(kernel.slot(0)?.fsmState).toBe("CLOSED");
    expect(new Set(rig.faults.map((fault) => (fault as PlaneError).code))).toEqual(new Set(["DOCUMENT_TOO_LARGE"]));
  });

  it("is read and not written by who attaches, and goes on under the next owner", () => {
    const { state } = desk();
    using plane = RealZincPlane.create(2);
    using reader = RealZincPlane.attach(plane.buffer);
    plane.writeSlots(state);
    expect(reader.readState()).toEqual(plane.readState());
    expect(() => reader.writeSlots(state)).toThrow(refusal("PLANE_READ_ONLY"));
    using next = RealZincPlane.own(plane.buffer);
    expect(next.readState()).toMatchObject({ sequence: 1, epoch: 1 });
    expect(() => plane.writeSlots(state)).toThrow(refusal("STALE_WRITER"));
    next.writeSlots(state);
    expect(reader.readState()).toMatchObject({ sequence: 2, epoch: 2 });
  });
});
