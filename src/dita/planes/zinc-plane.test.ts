import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RIG_CONFIG, Rig } from "../bridge/rig.js";
import type { KernelIntent } from "../contracts/intent.js";
import { type Money, type Price, type Share, type Size, WHOLE } from "../contracts/amounts.js";
import { OpenSideSchema, TRADE_STAGES, VenueOrderStatusSchema } from "../contracts/names.js";
import type { TradeSlot, VenueOrder } from "../contracts/slot.js";
import type { ExchangeTime, UtcTime } from "../contracts/time.js";
import { Desk } from "../kernel/desk.js";
import { type KernelState, emptySlot, initialState } from "../kernel/state.js";
import { IntentPlane, readIntents } from "./intent-plane.js";
import type { PlaneError } from "./plane-error.js";
import { RealZincPlane } from "./real-zinc-plane.js";
import { InMemoryZincPlane, type ZincPlane } from "./zinc-plane.js";
import { ZincPublisher } from "./zinc-publisher.js";
import { ZincEncoder, decodeZinc, zincSlotOf } from "./zinc-state.js";

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

describe("an intent plane", () => {
  const intent = (intentId: string): KernelIntent => ({ action: "CANCEL", intentId, timestamp: 0 as UtcTime, slotId: 0, reason: "test" });

  it("shows what is not answered, in other threads too, and has an end", () => {
    const plane = IntentPlane.create(3);
    expect(readIntents(plane.buffer)).toEqual([]);
    for (const id of ["a", "b", "c"]) plane.publishIntent(intent(id));
    expect(() => plane.publishIntent(intent("d"))).toThrow(refusal("INTENTS_FULL"));
    expect(() => plane.publishIntent(intent("b"))).toThrow(refusal("DUPLICATE_INTENT"));
    expect(plane.acknowledge("b")).toBe(true);
    expect(plane.acknowledge("b")).toBe(false);
    plane.publishIntent(intent("d"));
    expect(plane.readIntents()).toEqual(["a", "c", "d"].map(intent));
    expect(readIntents(plane.buffer)).toEqual(plane.readIntents());
  });

  it("keeps nothing of what was answered", () => {
    const plane = IntentPlane.create(2);
    for (let n = 0; n < 1000; n++) {
      plane.publishIntent(intent(`i${n}`));
      plane.acknowledge(`i${n}`);
    }
    expect(plane.readIntents()).toEqual([]);
  });
});

describe("what is shown", () => {
  const sized = <T extends bigint>(max: bigint): fc.Arbitrary<T> => fc.bigInt(0n, max) as unknown as fc.Arbitrary<T>;
  const aSize = sized<Size>(10n ** 22n);
  const aPrice = sized<Price>(10n ** 19n).map((price) => (price + 1n > 10n ** 19n ? price : price + 1n) as Price);
  const money = fc.bigInt(-(10n ** 41n), 10n ** 41n) as unknown as fc.Arbitrary<Money>;
  const time = fc.integer({ min: 0, max: 4e12 }) as unknown as fc.Arbitrary<ExchangeTime & UtcTime>;
  const id = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
  const order: fc.Arbitrary<VenueOrder> = fc.record({
    clientOrderId: id,
    venueOrderId: fc.option(id),
    role: fc.constantFrom("ENTRY" as const, "EXIT" as const),
    asset: fc.constant("BTC-USDT"),
    side: fc.constantFrom(...OpenSideSchema.options),
    orderType: fc.constant("MARKET" as const),
    limitPrice: fc.option(aPrice),
    intendedSize: aSize.map((size) => (size + 1n > 10n ** 22n ? size : size + 1n) as Size),
    filledSize: aSize,
    filledValue: money,
    fee: money,
    reduceOnly: fc.boolean(),
    status: fc.constantFrom(...VenueOrderStatusSchema.options),
    cancelReason: fc.option(id),
    createdAt: time,
  });
  const slot = (slotId: number): fc.Arbitrary<TradeSlot> =>
    fc.record({
      slotId: fc.constant(slotId),
      tradeId: fc.constantFrom("", "t1", "a-b_C"),
      asset: fc.constantFrom("", "BTC-USDT"),
      side: fc.constantFrom("FLAT" as const, "LONG" as const, "SHORT" as const),
      fsmState: fc.constantFrom(...TRADE_STAGES),
      leverage: fc.integer({ min: 1, max: 125 }),
      exitLegRatios: fc.array(fc.bigInt(1n, WHOLE) as unknown as fc.Arbitrary<Share>, { maxLength: 4 }),
      size: aSize,
      initialSize: aSize,
      entryValue: money,
      exitedSize: aSize,
      exitValue: money,
      realizedPnl: money,
      feesPaid: money,
      markPrice: fc.option(aPrice),
      unrealizedPnl: money,
      activeEntryOrder: fc.option(order),
      activeExitOrder: fc.option(order),
      doneOrders: fc.array(order, { maxLength: 3 }),
      exitOrderCount: fc.nat(),
      closeReason: fc.string({ unit: "grapheme" }),
      entryTime: fc.option(time),
      lastEventTime: fc.option(time),
      settledThrough: fc.option(time),
      forgottenThrough: fc.option(time),
      seenEvents: fc.constant([]),
    });
  const base = initialState(RIG_CONFIG);
  const state: fc.Arbitrary<KernelState> = fc
    .record({ slots: fc.tuple(slot(0), slot(1)), tradeSeq: fc.nat(), initialCapital: money, mode: fc.constantFrom("NORMAL" as const, "HALT" as const), sequence: fc.nat() })
    .map(({ slots, tradeSeq, initialCapital, mode, sequence }) => ({ ...base, slots, account: { ...base.account, tradeSeq, initialCapital }, control: { ...base.control, mode, sequence } }));

  it("is read as it was written, whatever it is", () => {
    const encoder = new ZincEncoder();
    fc.assert(
      fc.property(state, (shown) => {
        const { slots, account, control } = shown;
        expect(decodeZinc(Buffer.concat(encoder.encode(shown)))).toEqual({ slots: slots.map(zincSlotOf), account, control });
      }),
      { numRuns: 50 },
    );
  });

  it("is a state, or PLANE_CORRUPT", () => {
    const whole = Buffer.concat(new ZincEncoder().encode(base));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8, minLength: 1 }), fc.nat(whole.length - 8), (bytes, at) => {
        const damaged = Buffer.from(whole);
        damaged.set(bytes, at);
        try {
          expect(decodeZinc(damaged).slots).toHaveLength(2);
        } catch (error) {
          expect(error).toEqual(refusal("PLANE_CORRUPT"));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is encoded again only where it changed", () => {
    const encoder = new ZincEncoder();
    const first = encoder.encode({ ...base, slots: [emptySlot(0), ...base.slots] });
    const second = encoder.encode({ ...base, slots: [emptySlot(0), ...base.slots] });
    expect(second[3]).toBe(first[3]);
    expect(second[1]).not.toBe(first[1]);
    expect(second[1]).toEqual(first[1]);
  });
});
