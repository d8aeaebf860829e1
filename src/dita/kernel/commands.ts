/** What a command does to a slot. */
import { NO_MONEY, NO_SIZE, type Size } from "../contracts/amounts.js";
import type { IntentOf } from "../contracts/intent.js";
import { type Instrument, isOnStep, isOnTick } from "../contracts/instrument.js";
import { type TradeSlot, type VenueOrder, activeOrder } from "../contracts/slot.js";
import { type Cause, advance, refuse } from "./deciding.js";
import type { KernelEvent } from "./events.js";
import { nextExitLeg } from "./exit-plan.js";
import { type KernelState, emptySlot, isTradeIdUsed } from "./state.js";

/** A new trade in a free slot. */
export function enter(state: KernelState, slot: TradeSlot, intent: IntentOf<"ENTER">, cause: Cause): readonly KernelEvent[] {
  const { control, instruments } = state;
  const { tradeId, asset, side, targetSize, leverage, exitLegRatios } = intent;
  const instrument = instruments[asset];
  if (control.mode !== "NORMAL") return refuse(cause, slot, "TRADING_HALTED", `the control mode is ${control.mode}`);
  if (leverage > control.maxLeverage) return refuse(cause, slot, "LEVERAGE_TOO_HIGH", `leverage ${leverage}, at most ${control.maxLeverage}`);
  if (instrument === undefined) return refuse(cause, slot, "UNKNOWN_ASSET", asset);
  if (isTradeIdUsed(state, tradeId)) return refuse(cause, slot, "DUPLICATE_TRADE_ID", tradeId);
  const invalid = invalidField(instrument, targetSize, intent);
  if (invalid !== null) return refuse(cause, slot, "INVALID_INTENT", invalid);
  return advance(cause, slot, "ENTER", (move) => {
    const order = newOrder({ clientOrderId: `${tradeId}-e`, role: "ENTRY", asset, side, intendedSize: targetSize }, intent, cause);
    const entered = { ...emptySlot(slot.slotId), tradeId, asset, side, leverage, exitLegRatios, activeEntryOrder: order, fsmState: move.nextState, lastEventTime: slot.lastEventTime };
    return [{ type: "ENTRY_ORDER_REQUESTED", ...move, slot: entered }];
  });
}

/** EXIT takes the next leg of the plan, EXIT_RESIDUAL all that is held. Neither asks for more than that. */
export function exit(state: KernelState, slot: TradeSlot, intent: IntentOf<"EXIT" | "EXIT_RESIDUAL">, cause: Cause): readonly KernelEvent[] {
  if (state.control.mode === "HALT") return refuse(cause, slot, "TRADING_HALTED", "the control mode is HALT");
  return advance(cause, slot, intent.action, (move) => {
    const instrument = state.instruments[slot.asset];
    if (instrument === undefined || slot.side === "FLAT") return refuse(cause, slot, "UNKNOWN_ASSET", slot.asset);
    const leg = nextExitLeg(slot, instrument);
    const intendedSize = intent.action === "EXIT" ? leg.size : slot.size;
    const invalid = invalidField(instrument, NO_SIZE, intent);
    if (invalid !== null) return refuse(cause, slot, "INVALID_INTENT", invalid);
    if (intendedSize === NO_SIZE) return refuse(cause, slot, "NO_OPEN_POSITION", "nothing is held");
    const clientOrderId = `${slot.tradeId}-x${slot.exitOrderCount + 1}`;
    const order = newOrder({ clientOrderId, role: "EXIT", asset: slot.asset, side: slot.side, intendedSize }, intent, cause);
    return [{ type: "EXIT_ORDER_REQUESTED", ...move, legIndex: leg.index, order }];
  });
}

/** Asks for the cancel of the active order. The stage changes when the venue says what became of it. */
export function cancel(slot: TradeSlot, { reason }: IntentOf<"CANCEL">, cause: Cause): readonly KernelEvent[] {
  return advance(cause, slot, "CANCEL", (move) => {
    const order = activeOrder(slot);
    if (order === null) return refuse(cause, slot, "NO_ACTIVE_ORDER", "no order is active");
    return [{ type: "CANCEL_REQUESTED", ...move, clientOrderId: order.clientOrderId, reason }];
  });
}

/** The field with which the venue would refuse the order, and why. */
function invalidField(instrument: Instrument, targetSize: Size, { limitPrice }: Pick<VenueOrder, "limitPrice">): string | null {
  if (!isOnStep(instrument, targetSize)) return "targetSize: not a multiple of the step";
  if (limitPrice !== null && !isOnTick(instrument, limitPrice)) return "limitPrice: not a multiple of the tick";
  return null;
}

type Wanted = Pick<VenueOrder, "asset" | "clientOrderId" | "intendedSize" | "role" | "side">;

const newOrder = (wanted: Wanted, { orderType, limitPrice }: Pick<VenueOrder, "limitPrice" | "orderType">, { at }: Cause): VenueOrder => ({
  orderType,
  limitPrice,
  ...wanted,
  venueOrderId: null,
  filledSize: NO_SIZE,
  filledValue: NO_MONEY,
  fee: NO_MONEY,
  reduceOnly: wanted.role === "EXIT",
  status: "NEW",
  cancelReason: null,
  createdAt: at,
});
