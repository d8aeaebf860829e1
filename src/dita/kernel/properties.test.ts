import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { writer } from "../contracts/write.js";
import { stageOf } from "./reconcile.js";
import { CONFIG, Desk, iso } from "./desk.js";
import { KernelEventSchema } from "./events.js";
import { evolve } from "./evolve.js";
import { KernelStateSchema, initialState } from "./state.js";

type Ask = Parameters<Desk["ask"]>[0];
type Tell = Parameters<Desk["tell"]>[0];

const slotId = fc.constantFrom(0, 1);
const price = fc.integer({ min: 1, max: 3000 }).map((tenths) => String(tenths / 10));
const amount = fc.integer({ min: 1, max: 2500 }).map((steps) => String(steps / 1000));
const order = fc.constantFrom("t0-e", "t0-x1", "t0-x2", "t1-e", "t1-x1", "t2-e", "t2-x1", "t3-e");
const time = fc.integer({ min: 0, max: 60 }).map(iso);
const told = { clientOrderId: order, timestamp: time, eventId: fc.integer({ min: 0, max: 40 }).map((n) => `e${n}`) };

const ask: fc.Arbitrary<Ask> = fc.oneof(
  fc.record({ action: fc.constant("ENTER" as const), slotId, tradeId: fc.constantFrom("t0", "t1", "t2", "t3"), asset: fc.constant("BTC-USDT"), side: fc.constantFrom("LONG" as const, "SHORT" as const), targetSize: amount, exitLegRatios: fc.constantFrom<string[]>([], ["0.5", "0.5"], ["0.3", "0.3", "0.4"]) }),
  fc.record({ action: fc.constantFrom("EXIT" as const, "EXIT_RESIDUAL" as const), slotId }),
  fc.record({ action: fc.constant("CANCEL" as const), slotId }),
  fc.record({ action: fc.constant("MARK" as const), asset: fc.constant("BTC-USDT"), price }),
  fc.record({ action: fc.constant("RECONCILE" as const), truth: fc.record({ kind: fc.constant("DOUBT" as const), slotId }) }),
  fc.record({ action: fc.constant("RECONCILE" as const), truth: fc.record({ kind: fc.constant("SLOT" as const), slotId, observedAt: time, order: fc.constant(null), position: fc.record({ size: fc.oneof(fc.constant("0"), amount), price }), adopt: fc.constant(null) }) }),
);
const tell: fc.Arbitrary<Tell> = fc.oneof(
  fc.record({ kind: fc.constantFrom("PARTIAL_FILL" as const, "FULL_FILL" as const), price, filledSize: amount, ...told }),
  fc.record({ kind: fc.constantFrom("ORDER_ACK" as const, "ORDER_REJECT" as const, "CANCEL_ACK" as const, "EXPIRED" as const), ...told }),
  fc.record({ kind: fc.constant("CANCEL_REJECT" as const), status: fc.constantFrom("ACKED" as const, "CANCELED" as const, "FILLED" as const, "UNKNOWN" as const), ...told }),
  fc.record({ kind: fc.constant("RATE_LIMITED" as const), request: fc.constantFrom("SUBMIT" as const, "CANCEL" as const), ...told }),
);
const session = fc.array(fc.oneof(ask, tell), { maxLength: 60 });

/** A desk after all of it, with a look at every state on the way. */
function play(steps: readonly (Ask | Tell)[], look: (desk: Desk) => void = () => undefined): Desk {
  const desk = new Desk();
  for (const step of steps) {
    if ("action" in step) desk.ask(step);
    else desk.tell(step);
    look(desk);
  }
  return desk;
}

describe("after any session, however absurd", () => {
  it("no size is below zero, sizes add up, and the stage is what the facts mean", () => {
    fc.assert(
      fc.property(session, (steps) => {
        play(steps, (desk) => {
          for (const slot of desk.state.slots) {
            expect(slot.size).toBe(slot.initialSize - slot.exitedSize);
            expect(slot.size >= 0n && slot.exitedSize >= 0n).toBe(true);
            if (slot.fsmState !== "STALE_STATE_RECONCILING") expect(slot.fsmState).toBe(stageOf(slot));
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it("a closed trade has exactly what its exits brought less what its entries cost", () => {
    fc.assert(
      fc.property(session, (steps) => {
        play(steps, ({ state }) => {
          for (const slot of state.slots) if (slot.size === 0n && slot.initialSize > 0n) expect(slot.realizedPnl).toBe((slot.side === "SHORT" ? -1n : 1n) * (slot.exitValue - slot.entryValue));
        });
      }),
    );
  });

  it("the transitions of a slot are a chain", () => {
    fc.assert(
      fc.property(session, (steps) => {
        const stages = new Map<number, string>([[0, "IDLE"], [1, "IDLE"]]);
        for (const event of play(steps).events) {
          if (!("prevState" in event)) continue;
          expect(event.prevState).toBe(stages.get(event.slotId));
          stages.set(event.slotId, event.nextState);
        }
      }),
    );
  });

  it("a refusal changes nothing, and names state, command and reason", () => {
    fc.assert(
      fc.property(session, (steps) => {
        const desk = new Desk();
        for (const step of steps) {
          const { state } = desk;
          const events = "action" in step ? desk.ask(step) : desk.tell(step);
          if (events[0]?.type !== "REFUSED") continue;
          expect(desk.state).toBe(state);
          expect(events).toHaveLength(1);
          expect(events[0].trigger && events[0].code && events[0].detail).toBeTruthy();
        }
      }),
    );
  });

  it("what was decided can be written, read and played again, and gives the same state", () => {
    fc.assert(
      fc.property(session, (steps) => {
        const desk = play(steps);
        const lines = desk.events.map((event) => JSON.stringify(z.encode(KernelEventSchema, event)));
        expect(desk.events.map((event) => JSON.stringify(writer(KernelEventSchema)(event)))).toEqual(lines);
        expect(writer(KernelStateSchema)(desk.state)).toEqual(z.encode(KernelStateSchema, desk.state));
        const played = lines.map((line) => KernelEventSchema.parse(JSON.parse(line))).reduce(evolve, initialState(CONFIG));
        expect(played).toEqual(desk.state);
        expect(KernelStateSchema.parse(JSON.parse(JSON.stringify(z.encode(KernelStateSchema, desk.state))))).toEqual(desk.state);
      }),
      { numRuns: 50 },
    );
  });

  it("every event that comes again changes nothing", () => {
    fc.assert(
      fc.property(session, (steps) => {
        const desk = play(steps);
        const { state } = desk;
        for (const input of [...desk.inputs]) {
          if (!("kind" in input) || !state.slots.some(({ seenEvents }) => seenEvents.some(({ id }) => id === input.eventId))) continue;
          const isOfSlot = state.slots.some((slot) => slot.seenEvents.some(({ id }) => id === input.eventId) && [slot.activeEntryOrder, slot.activeExitOrder, ...slot.doneOrders].some((own) => own?.clientOrderId === input.clientOrderId));
          if (isOfSlot) expect(desk.take(input)[0]?.type).toBe("REFUSED");
        }
        expect(desk.state).toBe(state);
      }),
    );
  });
});

it("one state and one input give one answer", () => {
  fc.assert(
    fc.property(session, (steps) => {
      expect(play(steps).events).toEqual(play(steps).events);
    }),
    { numRuns: 30 },
  );
});
