import { describe, expect, it } from "vitest";
import { decide } from "../kernel/decide.js";
import { enumerate } from "./enumerate.js";
import { SCOPES } from "./scopes.js";
import type { Scope } from "./world.js";

const SMALL: Scope = { slots: 1, size: 2, legs: 1, maxExitOrders: 1, maxCancels: 1, maxReconciles: 0, isHostile: false };

describe("all states of small systems", () => {
  for (const [name, scope] of Object.entries(SCOPES.ci)) {
    it(`${name}: none is wrong, none is stuck`, () => {
      const { faults, states } = enumerate(scope);
      expect(faults).toEqual([]);
      expect(states).toBeGreaterThan(1000);
    });
  }
});

describe("a kernel that is broken is found, if it", () => {
  it("books a repeated fill again", () => {
    const forgets: typeof decide = (state, input, now) => decide({ ...state, slots: state.slots.map((slot) => ({ ...slot, seenEvents: [] })) }, input, now);
    expect(enumerate(SMALL, forgets).faults[0]).toMatch(/has an effect a second time/);
  });

  it("drops fills that come after the end of their order", () => {
    const drops: typeof decide = (state, input, now) => decide({ ...state, slots: state.slots.map((slot) => ({ ...slot, doneOrders: [] })) }, input, now);
    expect(enumerate(SMALL, drops).faults[0]).toMatch(/holds 0, and the venue says 1|holds 1, and the venue says/);
  });

  it("loses cancelled orders", () => {
    const loses: typeof decide = (state, input, now) => ("kind" in input && input.kind === "CANCEL_ACK" ? [] : decide(state, input, now));
    expect(enumerate(SMALL, loses).faults[0]).toMatch(/stuck/);
  });

  it("takes no fees", () => {
    const forgets: typeof decide = (state, input, now) => decide(state, "fee" in input ? { ...input, fee: (input.fee - input.fee) as typeof input.fee } : input, now);
    expect(enumerate(SMALL, forgets).faults[0]).toMatch(/paid 0, and the venue charged/);
  });
});
