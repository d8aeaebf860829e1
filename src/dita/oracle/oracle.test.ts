import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DoubtSchema, RefusalCodeSchema } from "../contracts/diagnostics.js";
import { KernelIntentSchema } from "../contracts/intent.js";
import { TRADE_STAGES } from "../contracts/names.js";
import { VenueEventSchema } from "../contracts/venue-event.js";
import { Pair, runSession } from "./compare.js";
import { type Input, REMEMBERED_EVENTS, REMEMBERED_IDS, REMEMBERED_ORDERS, stageOf } from "./notes.js";
import { runSessions, tellFinding } from "./run.js";
import { configOf } from "./session.js";

const SESSIONS = 1500;
/** Sessions that are looked at more closely; the last ones are long. */
const WATCHED = [...Array.from({ length: 600 }, (_, seed) => seed), 10_002, 20_001, 30_001, 40_002];

describe("the kernel and the oracle", () => {
  it("agree after every step of random sessions", () => {
    const { findings, sessions } = runSessions(1_000_000, SESSIONS);
    expect(findings.map(tellFinding)).toEqual([]);
    expect(sessions).toBe(SESSIONS);
  });

  it("forget the same trades and commands", () => {
    const pair = new Pair(configOf(0));
    const round = (number: number, id = number): void => {
      expect(pair.tell(enter(`i${String(number)}`, `t${String(id)}`), "refusal")).toBeNull();
      expect(pair.tell(reject(`e${String(number)}`, `t${String(id)}-e`), "refusal")).toBeNull();
    };
    for (let number = 0; number <= REMEMBERED_IDS; number += 1) {
      round(number);
      // Still known by its trade's id, and by its own.
      if (number === REMEMBERED_IDS - 1) for (const [id, tradeId] of [["again", "t0"], ["i0", "again"]] as const) expect(pair.tell(enter(id, tradeId), "refusal")).toBeNull();
    }
    round(REMEMBERED_IDS + 1, 0);
    expect(pair.difference()).toBeNull();
    expect(pair.notes.trades).toHaveLength(REMEMBERED_IDS + 2);
  });
});

it("the kernel and the oracle forget the same events of a trade", () => {
  const pair = new Pair(configOf(0));
  const fill = (number: number, second = number): Input =>
    VenueEventSchema.parse({ kind: "PARTIAL_FILL", eventId: `f${String(number)}`, timestamp: new Date(1_780_000_000_000 + 1000 * second).toISOString(), receivedAt: "2026-05-31T12:00:00Z", asset: "BTC-USDT", clientOrderId: "t-e", venueOrderId: null, price: "1", filledSize: "0.0001", fee: "0" });
  const tell = (input: Input): string => {
    expect(pair.tell(input)).toBeNull();
    return [pair.outcome, ...pair.notes.doubts].join(" ");
  };
  tell(enter("i", "t"));
  for (let number = 0; number < REMEMBERED_EVENTS; number += 1) expect(tell(fill(number))).toBe("accepted");
  expect(tell(fill(0))).toBe("DUPLICATE_EVENT");
  expect(tell(fill(1000))).toBe("accepted");
  expect(tell(fill(1))).toBe("DUPLICATE_EVENT");
  expect(tell(fill(1001, 1))).toBe("accepted");
  // The first two are forgotten by now, and with each of these the next one.
  expect(tell(fill(0))).toBe("accepted MAYBE_BOOKED 0");
  expect(tell(fill(1002, 2))).toBe("accepted MAYBE_BOOKED 0");
});

const enter = (intentId: string, tradeId: string): Input =>
  KernelIntentSchema.parse({ action: "ENTER", intentId, timestamp: "2026-05-31T12:00:00Z", slotId: 0, tradeId, asset: "BTC-USDT", side: "LONG", targetSize: "0.1", referencePrice: "1", leverage: 1, exitLegRatios: [], orderType: "MARKET", limitPrice: null, reason: "" });
const reject = (eventId: string, clientOrderId: string): Input =>
  VenueEventSchema.parse({ kind: "ORDER_REJECT", eventId, timestamp: "2026-05-31T12:00:00Z", receivedAt: "2026-05-31T12:00:00Z", asset: "BTC-USDT", clientOrderId, venueOrderId: null, reason: "" });

describe("random sessions", () => {
  const reached = new Set<string>();
  const invalid: string[] = [];
  const differing: string[] = [];
  let events = 0;
  let orders = 0;
  for (const seed of WATCHED) {
    const result = runSession(seed, (input, { notes, outcome }) => {
      reached.add(outcome);
      const what = "action" in input ? (input.action === "RECONCILE" ? input.truth.kind : input.action) : input.kind;
      for (const slot of notes.slots) reached.add(`${stageOf(slot)} ${what}`);
      for (const doubt of notes.doubts) reached.add(doubt.split(" ")[0]!);
      events = Math.max(events, ...notes.trades.slice(-3).map(({ seen }) => seen.length));
      orders = Math.max(orders, ...notes.trades.slice(-3).map(({ ended }) => ended.length));
      if (seed < 100) invalid.push(...problems(input));
    });
    if (typeof result !== "number") differing.push(tellFinding(result));
  }

  it("lead to no difference", () => expect(differing).toEqual([]));
  it("say only what the contracts let through", () => expect(invalid).toEqual([]));
  it.each(RefusalCodeSchema.options)("lead to %s", (code) => expect(reached).toContain(code));
  it.each(DoubtSchema.options)("lead to the doubt %s", (doubt) => expect(reached).toContain(doubt));
  it.each(TRADE_STAGES)("say everything while a slot is %s", (stage) => {
    const kinds = ["ENTER", "EXIT", "EXIT_RESIDUAL", "CANCEL", "MARK", "CONTROL", "DOUBT", "SLOT", "CAPITAL", "ORDER_ACK", "ORDER_REJECT", "PARTIAL_FILL", "FULL_FILL", "CANCEL_ACK", "CANCEL_REJECT", "EXPIRED", "RATE_LIMITED"];
    expect(kinds.filter((kind) => !reached.has(`${stage} ${kind}`))).toEqual([]);
  });
  it("go on until events and orders are forgotten", () => {
    expect(events).toBeGreaterThan(REMEMBERED_EVENTS);
    expect(orders).toBeGreaterThan(REMEMBERED_ORDERS);
  });
});

/** What the contracts would refuse, had it come in as text. */
function problems(input: Input): string[] {
  const schema = "action" in input ? KernelIntentSchema : VenueEventSchema;
  const again = schema.safeParse(z.encode(schema as z.ZodType, input));
  return again.success ? [] : [z.prettifyError(again.error)];
}
