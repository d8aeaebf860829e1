import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Share, type Size, WHOLE, price, size } from "../contracts/amounts.js";
import { nextExitLeg } from "./exit-plan.js";
import { emptySlot } from "./state.js";

const instrument = { asset: "BTC-USDT", tick: price("0.1"), step: size("0.001") };
const share = (text: number): Share => BigInt(Math.round(text * 1e10)) as Share;
const leg = (held: string, initial: string, ...ratios: number[]) => nextExitLeg({ ...emptySlot(0), size: size(held), initialSize: size(initial), exitLegRatios: ratios.map(share) }, instrument);

describe("the next exit leg", () => {
  it.each([
    ["1", "1", [], 0, "1"],
    ["1", "1", [0.5, 0.5], 0, "0.5"],
    ["0.5", "1", [0.5, 0.5], 1, "0.5"],
    ["0.7", "1", [0.5, 0.5], 0, "0.2"],
    ["0.3", "1", [0.5, 0.5], 1, "0.3"],
    ["0.003", "0.003", [0.5, 0.5], 0, "0.001"],
    ["0.001", "0.001", [0.5, 0.5], 1, "0.001"],
    ["0", "1", [0.5, 0.5], 1, "0"],
  ] as const)("of %s held of %s, in %j, is leg %i: %s", (held, initial, ratios, index, expected) => {
    expect(leg(held, initial, ...ratios)).toEqual({ index, size: size(expected) });
  });

  it("never asks for more than is held, is in whole steps, and ends at nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), (steps, weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const ratios = weights.map((weight) => ((BigInt(weight) * WHOLE) / BigInt(total)) as Share);
        ratios[ratios.length - 1] = (WHOLE - ratios.slice(0, -1).reduce((sum, ratio) => sum + ratio, 0n)) as Share;
        const initialSize = (BigInt(steps) * instrument.step) as Size;
        let slot = { ...emptySlot(0), size: initialSize, initialSize, exitLegRatios: ratios };
        for (let legs = 0; slot.size > 0n; legs++) {
          const next = nextExitLeg(slot, instrument);
          expect(legs).toBeLessThan(weights.length);
          expect(next.size > 0n && next.size <= slot.size && next.size % instrument.step === 0n).toBe(true);
          slot = { ...slot, size: (slot.size - next.size) as Size };
        }
      }),
    );
  });
});
