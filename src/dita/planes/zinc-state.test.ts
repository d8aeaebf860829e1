import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RIG_CONFIG } from "../bridge/rig.js";
import { type Money, type Price, type Share, type Size, WHOLE } from "../contracts/amounts.js";
import { OpenSideSchema, TRADE_STAGES, VenueOrderStatusSchema } from "../contracts/names.js";
import type { TradeSlot, VenueOrder } from "../contracts/slot.js";
import type { ExchangeTime, UtcTime } from "../contracts/time.js";
import { type KernelState, emptySlot, initialState } from "../kernel/state.js";
import { ZincEncoder, decodeZinc, zincSlotOf } from "./zinc-state.js";

const refusal = (code: string): unknown => expect.objectContaining({ name: "PlaneError", code });

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
