import { describe, expect, it } from "vitest";
import { money, size } from "../contracts/amounts.js";
import type { RawKernelIntent } from "../contracts/intent.js";
import { Desk, iso, refusal, told } from "./desk.js";
import { capital } from "./state.js";

type RawTruth = Extract<Extract<RawKernelIntent, { action: "RECONCILE" }>["truth"], { kind: "SLOT" }>;
const truth = (changes: Partial<RawTruth>) => ({ action: "RECONCILE" as const, truth: { kind: "SLOT" as const, slotId: 0, observedAt: iso(500), order: null, position: { size: "0", price: null }, adopt: null, ...changes } });
const ENTER = { action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" } as const;
const ORDER = { clientOrderId: "t1-e", venueOrderId: "v1", averagePrice: "100", fee: "0.05" } as const;

function doubtedEntry(): Desk {
  const desk = new Desk();
  desk.ask(ENTER);
  desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.4", fee: "0.02" });
  desk.ask({ action: "RECONCILE", truth: { kind: "DOUBT", slotId: 0 } });
  return desk;
}

describe("the venue's truth", () => {
  it("ends the doubt of an order that works", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "0.7", isWorking: true }, position: { size: "0.7", price: "100" } }));
    expect(desk.slot()).toMatchObject({ fsmState: "ENTRY_WORKING", size: size("0.7"), entryValue: money("70"), feesPaid: money("0.05"), activeEntryOrder: { venueOrderId: "v1", status: "PARTIALLY_FILLED" } });
    expect(desk.events.at(-1)).toMatchObject({ type: "SLOT_RECONCILED", drift: "0" });
  });

  it("ends the doubt of an order that is done", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "1", isWorking: false }, position: { size: "1", price: "100" } }));
    expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1"), activeEntryOrder: null, doneOrders: [{ status: "FILLED" }] });
  });

  it("of an order that the venue does not know is that it never came there", () => {
    const desk = new Desk();
    desk.ask(ENTER);
    desk.ask(truth({}));
    expect(desk.slot()).toMatchObject({ fsmState: "IDLE", doneOrders: [{ status: "REJECTED" }] });
  });

  it("of a position that is gone closes the trade, at the price that it says, and tells the drift", () => {
    const desk = new Desk().hold();
    expect(told(desk.ask(truth({ position: { size: "0", price: "90" } })))).toBe("SLOT_RECONCILED TRADE_CLOSED");
    expect(desk.slot()).toMatchObject({ fsmState: "CLOSED", realizedPnl: money("-10"), closeReason: "RECONCILED" });
    expect(desk.events.at(-2)).toMatchObject({ drift: "-1" });
    expect(capital(desk.state.account)).toBe(money("24990"));
  });

  it("corrects what was booked too much", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "0.3", fee: "0.01", isWorking: false }, position: { size: "0.3", price: "100" } }));
    expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("0.3"), feesPaid: money("0.01") });
    expect(desk.state.account.feesPaid).toBe(money("0.01"));
  });

  it("has the events of before in it, and not those of after", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "0.7", isWorking: true }, position: { size: "0.7", price: "100" } }));
    expect(refusal(desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.3", timestamp: iso(499) })).code).toBe("ALREADY_SETTLED");
    expect(told(desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "0.3", timestamp: iso(501) }))).toBe("ORDER_FILLED");
    expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1") });
  });

  it("of the very moment of a fill may or may not have it: the venue is asked again", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "0.7", isWorking: true }, position: { size: "0.7", price: "100" } }));
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.1", timestamp: iso(500) });
    expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: size("0.7") });
  });

  it("of no position is no trade, and the slot keeps its last one", () => {
    const desk = new Desk().hold();
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
    desk.ask(truth({ adopt: { tradeId: "found", asset: "BTC-USDT", side: "SHORT", leverage: 5 } }));
    expect(desk.slot()).toMatchObject({ fsmState: "CLOSED", tradeId: "t1" });
  });

  it("of the very moment in which the order ended does not keep it alive", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "0.7", isWorking: true }, position: { size: "0.7", price: "100" } }));
    desk.tell({ kind: "CANCEL_ACK", timestamp: iso(500) });
    expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", activeEntryOrder: null });
  });

  it("may have more than was asked for, and then nothing more is booked", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "1.1", isWorking: true }, position: { size: "1.1", price: "100" } }));
    expect(told(desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.5", timestamp: iso(501) }))).toBe("SLOT_DOUBTED");
    expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: size("1.1"), entryValue: money("110") });
  });

  it("of what was exited behind our back closes the trade when its entry ends", () => {
    const desk = doubtedEntry();
    desk.ask(truth({ order: { ...ORDER, filledSize: "0.4", isWorking: true }, position: { size: "0", price: "90" } }));
    expect(told(desk.tell({ kind: "CANCEL_ACK", timestamp: iso(501) }))).toBe("ORDER_ENDED TRADE_CLOSED");
    expect(desk.slot()).toMatchObject({ fsmState: "CLOSED", realizedPnl: money("-4") });
  });

  it("of another order of the venue is none of ours", () => {
    const desk = new Desk();
    desk.ask(ENTER);
    desk.tell({ kind: "ORDER_ACK", venueOrderId: "v2" });
    expect(refusal(desk.ask(truth({ order: { ...ORDER, filledSize: "1", isWorking: false }, position: { size: "1", price: "100" } }))).code).toBe("INVALID_INTENT");
  });

  it("of the time of an earlier trade says nothing of the next one's order", () => {
    const desk = new Desk().hold();
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1", timestamp: iso(501) });
    desk.ask({ ...ENTER, tradeId: "t2" });
    expect(refusal(desk.ask(truth({}))).code).toBe("STALE_TRUTH");
  });

  it("tells the end of a closed trade again if it was reopened, also when it was exited before the truth came", () => {
    const desk = new Desk();
    desk.ask(ENTER);
    desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "0.5" });
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "CANCEL_ACK" });
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "0.5" });
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.5", clientOrderId: "t1-e" });
    desk.tell({ kind: "PARTIAL_FILL", price: "90", filledSize: "0.5", clientOrderId: "t1-x1" });
    expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: 0n, closeReason: "REOPENED" });
    expect(told(desk.ask(truth({})))).toBe("SLOT_RECONCILED TRADE_CLOSED");
    expect(desk.events.at(-1)).toMatchObject({ realizedPnl: money("-5") });
    expect(told(desk.ask(truth({ observedAt: iso(501) })))).toBe("SLOT_RECONCILED");
    expect(desk.state.account.tradeSeq).toBe(1);
  });

  it("becomes a trade in a free slot", () => {
    const desk = new Desk();
    const adopt = { tradeId: "found", asset: "BTC-USDT", side: "SHORT", leverage: 5 } as const;
    desk.ask(truth({ position: { size: "2", price: "100" }, adopt }));
    expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", tradeId: "found", side: "SHORT", size: size("2"), entryValue: money("200") });
    desk.ask({ action: "EXIT_RESIDUAL" });
    desk.tell({ kind: "FULL_FILL", price: "95", filledSize: "2", timestamp: iso(600) });
    expect(desk.slot()).toMatchObject({ fsmState: "CLOSED", realizedPnl: money("10") });
  });

  it.each([
    ["STALE_TRUTH", truth({ observedAt: iso(2), position: { size: "1", price: "100" } })],
    ["INVALID_INTENT", truth({ position: { size: "0", price: null } })],
    ["INVALID_INTENT", truth({ order: { ...ORDER, filledSize: "1", isWorking: false }, position: { size: "1", price: "100" } })],
    ["SLOT_BUSY", truth({ adopt: { tradeId: "x", asset: "BTC-USDT", side: "LONG", leverage: 1 } })],
    ["NO_TRADE", truth({ slotId: 1, position: { size: "1", price: "100" } })],
    ["DUPLICATE_TRADE_ID", truth({ slotId: 1, adopt: { tradeId: "t1", asset: "BTC-USDT", side: "LONG", leverage: 1 } })],
    ["UNKNOWN_ASSET", truth({ slotId: 1, adopt: { tradeId: "x", asset: "DOGE-USDT", side: "LONG", leverage: 1 } })],
    ["UNKNOWN_SLOT", truth({ slotId: 7 })],
  ])("is refused: %s", (code, command) => {
    const desk = new Desk().hold();
    expect(refusal(desk.ask(command))).toMatchObject({ code, trigger: "RECONCILE" });
  });
});

it("the wallet is believed, and the difference is booked apart", () => {
  const desk = new Desk();
  desk.ask({ action: "RECONCILE", truth: { kind: "CAPITAL", wallet: "24990.5" } });
  expect(desk.events.at(-1)).toMatchObject({ type: "CAPITAL_CORRECTED", drift: money("-9.5") });
  expect(capital(desk.state.account)).toBe(money("24990.5"));
  expect(desk.state.account).toMatchObject({ adjustments: money("-9.5"), realizedPnl: 0n });
});
