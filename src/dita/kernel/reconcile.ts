/** Taking over the venue's truth: what it says of a slot or of the account is so, whatever the books had. */
import { NO_MONEY, NO_SIZE, type Price, type Size, minus, renderSize, valueOf } from "../contracts/amounts.js";
import type { IntentOf, OrderTruth, SlotTruth } from "../contracts/intent.js";
import type { TradeStage } from "../contracts/names.js";
import { type TradeSlot, type VenueOrder, activeOrder } from "../contracts/slot.js";
import { type Cause, advance, closing, move, refuse } from "./deciding.js";
import { type SlotDraft, changeOrder, draftOf, reopen } from "./draft.js";
import type { KernelEvent } from "./events.js";
import { TRANSITIONS } from "./fsm.js";
import { book } from "./ledger.js";
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
  if (truth.order !== null && !isSame(truth.order, active)) return refuse(cause, slot, "INVALID_INTENT", "truth.order: not the slot's active order");

  if (adopt !== null) {
    if (active !== null || slot.size > 0n) return refuse(cause, slot, "SLOT_BUSY", `it has ${slot.tradeId}`);
    if (isTradeIdUsed(state, adopt.tradeId)) return refuse(cause, slot, "DUPLICATE_TRADE_ID", adopt.tradeId);
    if (state.instruments[adopt.asset] === undefined) return refuse(cause, slot, "UNKNOWN_ASSET", adopt.asset);
  }
  const next = draftOf(adopt === null || position.size === NO_SIZE ? slot : { ...emptySlot(slot.slotId), ...adopt });
  if (next.tradeId === "" && position.size > 0n) return refuse(cause, slot, "NO_TRADE", "adopt: the slot never had a trade that could hold this");

  if (active !== null) settleOrder(next, active, truth.order);
  const drift = position.size - next.size;
  if (drift !== 0n) {
    if (position.price === null) return refuse(cause, slot, "INVALID_INTENT", "truth.position.price: the slot holds another size");
    takePosition(next, position.size, position.price);
  }

  next.fsmState = stageOf(next);
  next.settledThrough = observedAt;
  next.lastEventTime = observedAt;
  if (next.size > 0n) {
    next.entryTime ??= observedAt;
    reopen(next);
  }
  const change = move(cause, slot, next.fsmState);
  return [{ type: "SLOT_RECONCILED", ...change, slot: next, drift: (drift < 0n ? "-" : "") + renderSize((drift < 0n ? -drift : drift) as Size) }, ...closing(change, next, "RECONCILED")];
}

/** By our id, and by the venue's if both say one. */
const isSame = ({ clientOrderId, venueOrderId }: OrderTruth, order: VenueOrder | null): boolean =>
  clientOrderId === order?.clientOrderId && (venueOrderId === null || order.venueOrderId === null || venueOrderId === order.venueOrderId);

/** The active order as the venue has it. Where the sizes agree our fills stand: they are exact, and the venue's average is rounded. */
function settleOrder(slot: SlotDraft, before: VenueOrder, truth: OrderTruth | null): void {
  const order = changeOrder(slot, before.clientOrderId, (draft) => {
    draft.cancelReason = null;
    if (truth === null) {
      draft.status = before.filledSize > 0n ? "CANCELED" : "REJECTED";
      return;
    }
    const { filledSize, averagePrice } = truth;
    if (filledSize !== before.filledSize && averagePrice !== null) draft.filledValue = valueOf(averagePrice, filledSize);
    draft.filledSize = filledSize;
    draft.fee = truth.fee;
    draft.venueOrderId = truth.venueOrderId ?? before.venueOrderId;
    if (truth.isWorking) draft.status = filledSize > 0n ? "PARTIALLY_FILLED" : "ACKED";
    else draft.status = filledSize >= before.intendedSize ? "FILLED" : "CANCELED";
  });
  book(slot, before.role, { size: minus(order.filledSize, before.filledSize), value: minus(order.filledValue, before.filledValue), fee: minus(order.fee, before.fee) });
}

/** What the venue holds more or less was traded behind our back, at `price`. */
function takePosition(slot: SlotDraft, size: Size, price: Price): void {
  const isMore = size > slot.size;
  const difference = isMore ? minus(size, slot.size) : minus(slot.size, size);
  book(slot, isMore ? "ENTRY" : "EXIT", { size: difference, value: valueOf(price, difference), fee: NO_MONEY });
}

/** The stage that a slot's facts mean. */
export function stageOf({ activeEntryOrder, activeExitOrder, size, initialSize }: TradeSlot): TradeStage {
  if (activeEntryOrder !== null) return activeEntryOrder.status === "NEW" ? "ORDER_REQUESTED" : "ENTRY_WORKING";
  if (activeExitOrder !== null) return activeExitOrder.status === "NEW" ? "EXIT_REQUESTED" : "EXIT_WORKING";
  if (size > 0n) return "POSITION_OPEN";
  return initialSize > 0n ? "CLOSED" : "IDLE";
}
