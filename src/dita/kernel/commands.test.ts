import { describe, expect, it } from "vitest";
import { money, price, size } from "../contracts/amounts.js";
import { Desk, refusal, told } from "./desk.js";
import { equity } from "./state.js";

const LONG = { action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" } as const;

describe("ENTER", () => {
  it("begins a trade with its entry order", () => {
    const desk = new Desk();
    expect(told(desk.ask({ ...LONG, orderType: "LIMIT", limitPrice: "99.5", leverage: 3 }))).toBe("ENTRY_ORDER_REQUESTED");
    expect(desk.slot()).toMatchObject({ fsmState: "ORDER_REQUESTED", tradeId: "t1", side: "LONG", leverage: 3, size: 0n });
    expect(desk.slot().activeEntryOrder).toMatchObject({ clientOrderId: "t1-e", orderType: "LIMIT", limitPrice: price("99.5"), intendedSize: size("1"), status: "NEW", reduceOnly: false });
  });

  it.each([
    ["SLOT_BUSY", {}, (desk: Desk) => desk.ask({ ...LONG, tradeId: "t0" })],
    ["UNKNOWN_SLOT", { slotId: 2 }, undefined],
    ["UNKNOWN_ASSET", { asset: "DOGE-USDT" }, undefined],
    ["LEVERAGE_TOO_HIGH", { leverage: 21 }, undefined],
    ["INVALID_INTENT", { targetSize: "0.0005" }, undefined],
    ["INVALID_INTENT", { orderType: "LIMIT", limitPrice: "99.55" }, undefined],
    ["DUPLICATE_TRADE_ID", {}, (desk: Desk) => desk.ask({ ...LONG, slotId: 1 })],
    ["TRADING_HALTED", {}, (desk: Desk) => desk.ask({ action: "CONTROL", mode: "REDUCE_ONLY", maxLeverage: 20, sequence: 1 })],
    ["STALE_STATE_RECONCILING", {}, (desk: Desk) => desk.ask({ action: "RECONCILE", truth: { kind: "DOUBT", slotId: 0 } })],
  ] as const)("is refused: %s", (code, wrong, before) => {
    const desk = new Desk();
    before?.(desk);
    const { state } = desk;
    const refused = refusal(desk.ask({ ...LONG, ...wrong }));
    expect(refused).toMatchObject({ code, trigger: "ENTER" });
    expect(desk.state).toBe(state);
  });

  it("takes a slot whose trade is closed, and never the same trade id again", () => {
    const desk = new Desk().hold();
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", price: "101", filledSize: "1" });
    expect(refusal(desk.ask(LONG)).code).toBe("DUPLICATE_TRADE_ID");
    desk.ask({ ...LONG, tradeId: "t2" });
    expect(refusal(desk.ask({ ...LONG, slotId: 1 })).code).toBe("DUPLICATE_TRADE_ID");
    expect(desk.slot()).toMatchObject({ fsmState: "ORDER_REQUESTED", realizedPnl: 0n, seenEvents: [], doneOrders: [], exitOrderCount: 0 });
  });

  it("is carried out once, however often it is given", () => {
    const desk = new Desk();
    desk.ask({ ...LONG, intentId: "same" });
    desk.tell({ kind: "ORDER_REJECT" });
    expect(refusal(desk.ask({ ...LONG, tradeId: "t2", intentId: "same" })).code).toBe("DUPLICATE_INTENT");
  });
});

describe("EXIT and EXIT_RESIDUAL", () => {
  it("ask for the next leg, and for all that is held", () => {
    const desk = new Desk().hold("1", ["0.3", "0.7"]);
    desk.ask({ action: "EXIT" });
    expect(desk.slot()).toMatchObject({ fsmState: "EXIT_REQUESTED", activeExitOrder: { clientOrderId: "t1-x1", intendedSize: size("0.3"), reduceOnly: true } });
    desk.tell({ kind: "CANCEL_ACK" });
    desk.ask({ action: "EXIT_RESIDUAL" });
    expect(desk.slot().activeExitOrder).toMatchObject({ clientOrderId: "t1-x2", intendedSize: size("1") });
  });

  it("are refused by what the stage is", () => {
    const desk = new Desk();
    expect(refusal(desk.ask({ action: "EXIT" }))).toMatchObject({ code: "NO_OPEN_POSITION", state: "IDLE", detail: "EXIT in IDLE" });
    desk.ask(LONG);
    expect(refusal(desk.ask({ action: "EXIT" }))).toMatchObject({ code: "ORDER_WORKING", state: "ORDER_REQUESTED" });
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.4" });
    expect(refusal(desk.ask({ action: "EXIT_RESIDUAL" }))).toMatchObject({ code: "ORDER_WORKING", state: "ENTRY_WORKING" });
    desk.tell({ kind: "CANCEL_ACK" });
    desk.ask({ action: "EXIT" });
    expect(refusal(desk.ask({ action: "EXIT" }))).toMatchObject({ code: "ORDER_WORKING", state: "EXIT_REQUESTED" });
  });

  it("are possible while entries are not, and not while all is halted", () => {
    const desk = new Desk().hold();
    desk.ask({ action: "CONTROL", mode: "HALT", maxLeverage: 20, sequence: 1 });
    expect(refusal(desk.ask({ action: "EXIT" })).code).toBe("TRADING_HALTED");
    expect(refusal(desk.ask({ action: "CONTROL", mode: "NORMAL", maxLeverage: 20, sequence: 1 })).code).toBe("STALE_CONTROL");
    desk.ask({ action: "CONTROL", mode: "REDUCE_ONLY", maxLeverage: 20, sequence: 2 });
    expect(told(desk.ask({ action: "EXIT" }))).toBe("EXIT_ORDER_REQUESTED");
  });

  it("ask for prices on the tick", () => {
    expect(refusal(new Desk().hold().ask({ action: "EXIT", orderType: "LIMIT", limitPrice: "110.05" })).code).toBe("INVALID_INTENT");
  });
});

describe("CANCEL", () => {
  it("asks for the cancel, and changes no stage", () => {
    const desk = new Desk();
    desk.ask(LONG);
    expect(told(desk.ask({ action: "CANCEL", reason: "too far" }))).toBe("CANCEL_REQUESTED");
    expect(desk.slot()).toMatchObject({ fsmState: "ORDER_REQUESTED", activeEntryOrder: { cancelReason: "too far" } });
    desk.tell({ kind: "CANCEL_ACK" });
    expect(desk.slot()).toMatchObject({ fsmState: "IDLE", activeEntryOrder: null, doneOrders: [{ status: "CANCELED", cancelReason: null }] });
  });

  it("is refused where there is nothing to cancel", () => {
    const desk = new Desk();
    expect(refusal(desk.ask({ action: "CANCEL" }))).toMatchObject({ code: "NO_ACTIVE_ORDER", state: "IDLE" });
    expect(refusal(desk.hold().ask({ action: "CANCEL" }))).toMatchObject({ code: "NO_ACTIVE_ORDER", state: "POSITION_OPEN" });
    desk.ask({ action: "RECONCILE", truth: { kind: "DOUBT", slotId: 0 } });
    expect(refusal(desk.ask({ action: "CANCEL" }))).toMatchObject({ code: "NO_ACTIVE_ORDER", state: "STALE_STATE_RECONCILING" });
  });

  it("is possible in doubt", () => {
    const desk = new Desk();
    desk.ask(LONG);
    desk.ask({ action: "RECONCILE", truth: { kind: "DOUBT", slotId: 0 } });
    expect(told(desk.ask({ action: "CANCEL" }))).toBe("CANCEL_REQUESTED");
  });
});

describe("MARK", () => {
  it("values what is held, and nothing else", () => {
    const desk = new Desk();
    desk.ask(LONG);
    expect(desk.ask({ action: "MARK", asset: "BTC-USDT", price: "105" })).toEqual([]);
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.5" });
    expect(desk.ask({ action: "MARK", asset: "ETH-USDT", price: "105" })).toEqual([]);
    expect(told(desk.ask({ action: "MARK", asset: "BTC-USDT", price: "105" }))).toBe("PRICE_MARKED");
    expect(desk.slot()).toMatchObject({ unrealizedPnl: price("5") * size("0.5"), markPrice: price("105"), realizedPnl: 0n });
    expect(equity(desk.state)).toBe(money("25002.5"));
  });
});
