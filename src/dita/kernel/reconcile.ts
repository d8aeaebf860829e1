/** Taking over the venue's truth: what it says of a slot or of the account is so, whatever the books had. */
import { NO_MONEY, NO_SIZE, type Price, type Size, minus, renderSize, valueOf } from "../contracts/amounts.js";
import type { IntentOf, OrderTruth, SlotTruth } from "../contracts/intent.js";
import type { TradeStage } from "../contracts/names.js";
import { type TradeSlot, type VenueOrder, activeOrder } from "../contracts/slot.js";
import { type Cause, advance, closing, move, refuse } from "./deciding.js";
import type { KernelEvent } from "./events.js";
import { TRANSITIONS } from "./fsm.js";
import { rebook, traded } from "./ledger.js";
import { archive } from "./orders.js";
import { type KernelState, capital, emptySlot, isTradeIdUsed } from "./state.js";

export function reconcile(state: KernelState, { truth }: IntentOf<"RECONCILE">, cause: Cause): readonly KernelEvent[] {
  // The difference is not looked for: funding and transfers make one every day. It is booked apart, and reported.
  if (truth.kind === "CAPITAL") return [{ type: "CAPITAL_CORRECTED", ...cause, drift: minus(truth.wallet, capital(state.account)) }];
  const slot = state.slots[truth.slotId];
  if (slot === undefined) return refuse(cause, null, "UNKNOWN_SLOT", `slot ${truth.slotId} of ${state.slots.length}`);
  if (truth.kind === "SLOT") return reconcileSlot(state, slot, truth, cause);
  return advance(cause, slot, "DOUBT", (change) => [{ type: "SLOT_DOUBTED", ...change, happenedAt: null, doubt: "REQUESTED", excess: NO_SIZE }]);
}

function reconcileSlot(state: KernelState, slot: TradeSlot, truth: SlotTruth, cause: Cause): readonly KernelEvent[] {
  const { observedAt, adopt, position } = truth;
  if (TRANSITIONS[slot.fsmState].RECONCILE !== "AS_THE_VENUE_SAYS") throw new Error(`${slot.fsmState} cannot be reconciled`);
  // The slot may know of events of which this truth does not, and would lose them.
  const known = Math.max(slot.lastEventTime ?? -Infinity, slot.settledThrough ?? -Infinity);
  if (observedAt <= known) return refuse(cause, slot, "STALE_TRUTH", `observed at ${observedAt}, and the slot knows ${known}`);
  const active = activeOrder(slot);
  if (truth.order !== null && truth.order.clientOrderId !== active?.clientOrderId) return refuse(cause, slot, "INVALID_INTENT", "truth.order: not the slot's active order");

  if (adopt !== null) {
    if (active !== null || slot.size > 0n) return refuse(cause, slot, "SLOT_BUSY", `it has ${slot.tradeId}`);
    if (isTradeIdUsed(state, adopt.tradeId)) return refuse(cause, slot, "DUPLICATE_TRADE_ID", adopt.tradeId);
    if (state.instruments[adopt.asset] === undefined) return refuse(cause, slot, "UNKNOWN_ASSET", adopt.asset);
  }
  const holder = adopt === null ? slot : { ...emptySlot(slot.slotId), ...adopt };
  if (holder.tradeId === "" && position.size > 0n) return refuse(cause, slot, "NO_TRADE", "adopt: the slot never had a trade that could hold this");

  const settled = active === null ? holder : settleOrder(holder, active, truth.order);
  const drift = position.size - settled.size;
  if (drift !== 0n && position.price === null) return refuse(cause, slot, "INVALID_INTENT", "truth.position.price: the slot holds another size");
  const moved = position.price === null ? settled : takePosition(settled, position.size, position.price);

  const nextState = stageOf(moved);
  const closeReason = nextState === "CLOSED" && slot.fsmState !== "CLOSED" ? "RECONCILED" : moved.closeReason;
  const next: TradeSlot = { ...moved, fsmState: nextState, closeReason, settledThrough: observedAt, lastEventTime: observedAt, entryTime: moved.entryTime ?? (moved.size > 0n ? observedAt : null) };
  const change = move(cause, slot, nextState);
  return [{ type: "SLOT_RECONCILED", ...change, slot: next, drift: (drift < 0n ? "-" : "") + renderSize((drift < 0n ? -drift : drift) as Size) }, ...closing(change, next, closeReason)];
}

/** The active order as the venue has it. Where the sizes agree our fills stand: they are exact, and the venue's average is rounded. */
function settleOrder(slot: TradeSlot, order: VenueOrder, truth: OrderTruth | null): TradeSlot {
  const { filledSize, fee, averagePrice, isWorking, venueOrderId } = truth ?? { ...order, averagePrice: null, isWorking: false };
  const filledValue = filledSize === order.filledSize || averagePrice === null ? order.filledValue : valueOf(averagePrice, filledSize);
  const difference = { size: minus(filledSize, order.filledSize), value: minus(filledValue, order.filledValue), fee: minus(fee, order.fee) };
  const status = isWorking ? (filledSize > 0n ? "PARTIALLY_FILLED" : "ACKED") : filledSize >= order.intendedSize ? "FILLED" : truth === null && filledSize === 0n ? "REJECTED" : "CANCELED";
  const settled: VenueOrder = { ...order, venueOrderId: venueOrderId ?? order.venueOrderId, filledSize, filledValue, fee, status, cancelReason: null };
  const booked = { ...slot, ...traded(slot, order.role, difference) };
  if (!isWorking) return rebook(archive(booked, settled), {});
  return rebook({ ...booked, ...(order.role === "ENTRY" ? { activeEntryOrder: settled } : { activeExitOrder: settled }) }, {});
}

/** What the venue holds more or less was traded behind our back, at `price`. */
function takePosition(slot: TradeSlot, size: Size, price: Price): TradeSlot {
  const difference = size > slot.size ? minus(size, slot.size) : minus(slot.size, size);
  return rebook(slot, traded(slot, size > slot.size ? "ENTRY" : "EXIT", { size: difference, value: valueOf(price, difference), fee: NO_MONEY }));
}

/** The stage that a slot's facts mean. */
export function stageOf({ activeEntryOrder, activeExitOrder, size, initialSize }: TradeSlot): TradeStage {
  if (activeEntryOrder !== null) return activeEntryOrder.status === "NEW" ? "ORDER_REQUESTED" : "ENTRY_WORKING";
  if (activeExitOrder !== null) return activeExitOrder.status === "NEW" ? "EXIT_REQUESTED" : "EXIT_WORKING";
  if (size > 0n) return "POSITION_OPEN";
  return initialSize > 0n ? "CLOSED" : "IDLE";
}
