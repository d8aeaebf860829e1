import { describe, expect, it } from "vitest";
import { money, price, size } from "../contracts/amounts.js";
import type { TradeStage } from "../contracts/names.js";
import { entryPrice } from "../contracts/slot.js";
import { Desk, iso, refusal, told } from "./desk.js";
import { MAX_SEEN_EVENTS } from "./evolve.js";
import { capital } from "./state.js";

/** A desk whose slot 0 is in that stage, with an entry of 1 BTC at 100. */
function deskIn(stage: Exclude<TradeStage, "CLOSED" | "IDLE" | "STALE_STATE_RECONCILING">, side: "LONG" | "SHORT" = "LONG"): Desk {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side, targetSize: "1" });
  if (stage === "ORDER_REQUESTED") return desk;
  desk.tell({ kind: "ORDER_ACK", venueOrderId: "v1" });
  if (stage === "ENTRY_WORKING") return desk;
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  if (stage === "POSITION_OPEN") return desk;
  desk.ask({ action: "EXIT" });
  if (stage === "EXIT_WORKING") desk.tell({ kind: "ORDER_ACK", venueOrderId: "v2" });
  return desk;
}
const FILL = { price: "100", filledSize: "1" } as const;
const PART = { price: "100", filledSize: "0.4" } as const;

describe("what the venue says leads to", () => {
  it.each([
    ["ORDER_REQUESTED", { kind: "ORDER_ACK" }, "ENTRY_WORKING", "ORDER_ACKNOWLEDGED"],
    ["ORDER_REQUESTED", { kind: "ORDER_REJECT" }, "IDLE", "ORDER_ENDED"],
    ["ORDER_REQUESTED", { kind: "RATE_LIMITED", request: "SUBMIT" }, "IDLE", "ORDER_ENDED"],
    ["ORDER_REQUESTED", { kind: "RATE_LIMITED", request: "CANCEL" }, "ORDER_REQUESTED", "CANCEL_REFUSED"],
    ["ORDER_REQUESTED", { kind: "PARTIAL_FILL", ...PART }, "ENTRY_WORKING", "ORDER_FILLED"],
    ["ORDER_REQUESTED", { kind: "FULL_FILL", ...FILL }, "POSITION_OPEN", "ORDER_FILLED"],
    ["ORDER_REQUESTED", { kind: "FULL_FILL", ...PART }, "POSITION_OPEN", "ORDER_FILLED"],
    ["ORDER_REQUESTED", { kind: "PARTIAL_FILL", ...FILL }, "POSITION_OPEN", "ORDER_FILLED"],
    ["ORDER_REQUESTED", { kind: "CANCEL_ACK" }, "IDLE", "ORDER_ENDED"],
    ["ORDER_REQUESTED", { kind: "EXPIRED" }, "IDLE", "ORDER_ENDED"],
    ["ORDER_REQUESTED", { kind: "CANCEL_REJECT", status: "NEW" }, "ORDER_REQUESTED", "CANCEL_REFUSED"],
    ["ORDER_REQUESTED", { kind: "CANCEL_REJECT", status: "UNKNOWN" }, "STALE_STATE_RECONCILING", "SLOT_DOUBTED"],
    ["ENTRY_WORKING", { kind: "ORDER_ACK" }, "ENTRY_WORKING", "ORDER_ACKNOWLEDGED"],
    ["ENTRY_WORKING", { kind: "ORDER_REJECT" }, "IDLE", "ORDER_ENDED"],
    ["ENTRY_WORKING", { kind: "RATE_LIMITED", request: "SUBMIT" }, "ENTRY_WORKING", "INVALID_EVENT"],
    ["ENTRY_WORKING", { kind: "CANCEL_REJECT", status: "FILLED" }, "ENTRY_WORKING", "CANCEL_REFUSED"],
    ["ENTRY_WORKING", { kind: "CANCEL_REJECT", status: "CANCELED" }, "IDLE", "ORDER_ENDED"],
    ["POSITION_OPEN", { kind: "ORDER_REJECT" }, "POSITION_OPEN", "ORDER_DONE"],
    ["POSITION_OPEN", { kind: "CANCEL_ACK" }, "POSITION_OPEN", "ORDER_DONE"],
    ["POSITION_OPEN", { kind: "PARTIAL_FILL", ...PART }, "STALE_STATE_RECONCILING", "SLOT_DOUBTED"],
    ["EXIT_REQUESTED", { kind: "ORDER_ACK" }, "EXIT_WORKING", "ORDER_ACKNOWLEDGED"],
    ["EXIT_REQUESTED", { kind: "ORDER_REJECT" }, "POSITION_OPEN", "ORDER_ENDED"],
    ["EXIT_REQUESTED", { kind: "RATE_LIMITED", request: "SUBMIT" }, "POSITION_OPEN", "ORDER_ENDED"],
    ["EXIT_REQUESTED", { kind: "FULL_FILL", ...FILL }, "CLOSED", "ORDER_FILLED TRADE_CLOSED"],
    ["EXIT_REQUESTED", { kind: "FULL_FILL", ...PART }, "POSITION_OPEN", "ORDER_FILLED"],
    ["EXIT_REQUESTED", { kind: "PARTIAL_FILL", ...PART }, "EXIT_WORKING", "ORDER_FILLED"],
    ["EXIT_WORKING", { kind: "CANCEL_ACK" }, "POSITION_OPEN", "ORDER_ENDED"],
    ["EXIT_WORKING", { kind: "EXPIRED" }, "POSITION_OPEN", "ORDER_ENDED"],
    ["EXIT_WORKING", { kind: "CANCEL_REJECT", status: "ACKED" }, "EXIT_WORKING", "CANCEL_REFUSED"],
    ["EXIT_WORKING", { kind: "CANCEL_REJECT", status: "EXPIRED" }, "POSITION_OPEN", "ORDER_ENDED"],
    ["EXIT_WORKING", { kind: "CANCEL_REJECT", status: "UNKNOWN" }, "STALE_STATE_RECONCILING", "SLOT_DOUBTED"],
  ] as const)("%s, %j: %s by %s", (stage, event, next, types) => {
    const desk = deskIn(stage);
    expect(told(desk.tell(event))).toBe(types);
    expect(desk.slot().fsmState).toBe(next);
  });
});

describe("fills", () => {
  it("add up, each at its price, with its fee", () => {
    const desk = deskIn("ENTRY_WORKING", "SHORT");
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.25", fee: "0.01" });
    desk.tell({ kind: "FULL_FILL", price: "102", filledSize: "0.75", fee: "0.03" });
    expect(desk.slot()).toMatchObject({ size: size("1"), initialSize: size("1"), entryValue: money("101.5"), feesPaid: money("0.04"), realizedPnl: 0n });
    expect(entryPrice(desk.slot())).toBe(price("101.5"));
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", price: "90", filledSize: "1", fee: "-0.02" });
    expect(desk.slot()).toMatchObject({ size: 0n, realizedPnl: money("11.5"), unrealizedPnl: 0n, closeReason: "EXIT_FILLED" });
    expect(capital(desk.state.account)).toBe(money("25011.48"));
    expect(desk.state.account.tradeSeq).toBe(1);
  });

  it("give the same books in whatever order they come, also after the order's end", () => {
    const fills = [
      { kind: "PARTIAL_FILL", price: "100", filledSize: "0.2", fee: "0.01", eventId: "f1" },
      { kind: "PARTIAL_FILL", price: "101", filledSize: "0.3", fee: "0.02", eventId: "f2" },
      { kind: "FULL_FILL", price: "102", filledSize: "0.5", fee: "0.03", eventId: "f3" },
    ] as const;
    const books = [[0, 1, 2], [2, 1, 0], [1, 2, 0]].map((order) => {
      const desk = deskIn("ENTRY_WORKING");
      for (const index of order) desk.tell(fills[index]!);
      const { fsmState, initialSize, entryValue, feesPaid } = desk.slot();
      return { fsmState, initialSize, entryValue, feesPaid };
    });
    expect(books[1]).toEqual(books[0]);
    expect(books[2]).toEqual(books[0]);
    expect(books[0]).toMatchObject({ fsmState: "POSITION_OPEN", initialSize: size("1") });
  });

  it("are booked once", () => {
    const desk = deskIn("ENTRY_WORKING");
    desk.tell({ kind: "PARTIAL_FILL", ...PART, eventId: "once" });
    const { state } = desk;
    expect(refusal(desk.tell({ kind: "PARTIAL_FILL", ...PART, eventId: "once" })).code).toBe("DUPLICATE_EVENT");
    expect(desk.state).toBe(state);
  });

  it("of more than was asked for are booked up to that, and the slot is doubted", () => {
    const desk = deskIn("ENTRY_WORKING");
    expect(told(desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1.5", fee: "0.3" }))).toBe("ORDER_FILLED SLOT_DOUBTED");
    expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: size("1"), feesPaid: money("0.2") });
    expect(desk.events.at(-1)).toMatchObject({ doubt: "OVERFILL", excess: size("0.5") });
  });

  it("of an exit leave nothing below zero", () => {
    const desk = deskIn("EXIT_WORKING");
    desk.tell({ kind: "PARTIAL_FILL", price: "110", filledSize: "1.2" });
    expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: 0n, realizedPnl: money("10") });
  });

  it("that come after a cancel are real: an open position grows", () => {
    const desk = deskIn("ENTRY_WORKING");
    desk.tell({ kind: "PARTIAL_FILL", ...PART });
    desk.tell({ kind: "CANCEL_ACK" });
    expect(told(desk.tell({ kind: "PARTIAL_FILL", ...PART }))).toBe("ORDER_FILLED");
    expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("0.8") });
  });

  it("do not bring a slot back to life that is free: they are booked, and the venue has to be asked", () => {
    const desk = deskIn("ENTRY_WORKING");
    desk.tell({ kind: "CANCEL_ACK" });
    expect(desk.slot().fsmState).toBe("IDLE");
    expect(told(desk.tell({ kind: "PARTIAL_FILL", ...PART }))).toBe("ORDER_FILLED SLOT_DOUBTED");
    expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: size("0.4") });
    expect(refusal(desk.ask({ action: "EXIT" })).code).toBe("STALE_STATE_RECONCILING");
  });

  it("that overtake the acknowledgement are not undone by it", () => {
    const desk = deskIn("ORDER_REQUESTED");
    desk.tell({ kind: "PARTIAL_FILL", ...PART });
    desk.tell({ kind: "ORDER_ACK", venueOrderId: "v1" });
    expect(desk.slot().activeEntryOrder).toMatchObject({ status: "PARTIALLY_FILLED", venueOrderId: "v1" });
  });

  it("of which nobody can say any more whether they are booked make the slot doubted", () => {
    const desk = deskIn("POSITION_OPEN");
    desk.ask({ action: "EXIT" });
    for (let i = 0; i < MAX_SEEN_EVENTS; i++) desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.001", eventId: `f${i}`, timestamp: iso(100 + i) });
    const held = desk.slot().size;
    expect(desk.slot().seenEvents).toHaveLength(MAX_SEEN_EVENTS);
    expect(refusal(desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.001", eventId: "f0", timestamp: iso(100) })).code).toBe("DUPLICATE_EVENT");
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.001", eventId: "f-new", timestamp: iso(2) });
    expect(desk.events.at(-1)).toMatchObject({ type: "SLOT_DOUBTED", doubt: "MAYBE_BOOKED" });
    expect(desk.slot().size).toBe(held);
  });
});

describe("an event belongs to the order that it names, and to no other", () => {
  it.each([
    ["UNKNOWN_ORDER", { clientOrderId: "t9-e" }],
    ["UNKNOWN_ORDER", { clientOrderId: null, venueOrderId: "v9" }],
    ["UNKNOWN_ORDER", { venueOrderId: "v9" }],
    ["INVALID_EVENT", { asset: "ETH-USDT" }],
  ] as const)("%s for %j", (code, wrong) => {
    const desk = deskIn("EXIT_WORKING");
    const { state } = desk;
    expect(refusal(desk.tell({ kind: "FULL_FILL", ...FILL, ...wrong })).code).toBe(code);
    expect(desk.state).toBe(state);
  });

  it("is found by the venue's id alone", () => {
    const desk = deskIn("EXIT_WORKING");
    desk.tell({ kind: "FULL_FILL", ...FILL, clientOrderId: null, venueOrderId: "v2" });
    expect(desk.slot().fsmState).toBe("CLOSED");
  });

  it("finds its slot among several", () => {
    const desk = deskIn("POSITION_OPEN");
    desk.ask({ action: "ENTER", slotId: 1, tradeId: "t2", asset: "ETH-USDT", side: "SHORT", targetSize: "2" });
    desk.tell({ kind: "FULL_FILL", clientOrderId: "t2-e", asset: "ETH-USDT", price: "3000", filledSize: "2" });
    expect(desk.slot(1)).toMatchObject({ fsmState: "POSITION_OPEN", size: size("2"), markPrice: price("3000") });
    expect(desk.slot(0)).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1") });
  });
});
