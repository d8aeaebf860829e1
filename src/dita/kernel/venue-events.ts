/** What a venue event does to the slot whose order it speaks of. */
import { NO_SIZE, minus, shareOf, smaller, valueOf } from "../contracts/amounts.js";
import type { Doubt } from "../contracts/diagnostics.js";
import { type TradeSlot, type VenueOrder, remainingSize } from "../contracts/slot.js";
import type { Fill, VenueEvent } from "../contracts/venue-event.js";
import { type Cause, type Move, advance, closing, move, refuse } from "./deciding.js";
import { draftOf } from "./draft.js";
import type { KernelEvent } from "./events.js";
import { book } from "./ledger.js";
import type { KernelState } from "./state.js";

/** Applies `event` to the slot that has its order. An event that names no order of ours changes nothing. */
export function onVenueEvent(state: KernelState, event: VenueEvent, cause: Cause): readonly KernelEvent[] {
  const found = resolveSlot(state, event);
  if (found === null) return refuse(cause, null, "UNKNOWN_ORDER", orderName(event));
  const { slot, order } = found;
  if (slot.asset !== event.asset) return refuse(cause, slot, "INVALID_EVENT", `asset: ${event.asset}, and the order is of ${slot.asset}`);
  if (slot.seenEvents.some(({ id }) => id === event.eventId)) return refuse(cause, slot, "DUPLICATE_EVENT", event.eventId);
  if (isSettled(slot, event)) return refuse(cause, slot, "ALREADY_SETTLED", event.eventId);
  const isActive = order === slot.activeEntryOrder || order === slot.activeExitOrder;
  if (isFill(event)) return applyFill(slot, order, isActive, event, cause);
  if (!isActive) return refuse(cause, slot, "ORDER_DONE", orderName(event));
  return applyAnswer(slot, order, event, cause);
}

const isFill = (event: VenueEvent): event is Fill => event.kind === "PARTIAL_FILL" || event.kind === "FULL_FILL";
const orderName = ({ clientOrderId, venueOrderId }: VenueEvent): string => `order ${clientOrderId ?? ""} ${venueOrderId ?? ""}`;

/** The slot and the order that an event speaks of: by our id, else by the venue's. An event that names both must mean one order by both. */
function resolveSlot({ slots }: KernelState, { clientOrderId, venueOrderId }: VenueEvent): { slot: TradeSlot; order: VenueOrder } | null {
  const isIt = (order: VenueOrder): boolean => {
    if (clientOrderId === null) return order.venueOrderId === venueOrderId;
    return order.clientOrderId === clientOrderId && (venueOrderId === null || order.venueOrderId === null || order.venueOrderId === venueOrderId);
  };
  for (const slot of slots) {
    for (const order of [slot.activeEntryOrder, slot.activeExitOrder]) if (order !== null && isIt(order)) return { slot, order };
    const order = slot.doneOrders.find(isIt);
    if (order !== undefined) return { slot, order };
  }
  return null;
}

/**
 * Whether the venue's truth, as it was taken over, had the event in it. A fill of the very same moment may or may not have been. The rest
 * of that moment is heard: an order that works by the truth can have ended only after it, and an acknowledgement may be told twice.
 */
const isSettled = ({ settledThrough }: TradeSlot, { timestamp }: VenueEvent): boolean => settledThrough !== null && timestamp < settledThrough;

/** Whether nobody can say any more if the fill is in the books. */
const isUnclear = ({ settledThrough, forgottenThrough }: TradeSlot, { timestamp }: Fill): boolean => timestamp === settledThrough || (forgottenThrough !== null && timestamp <= forgottenThrough);

/**
 * Books a fill: no more than the order still asks for, and of an exit no more than is held. What is beyond that would be somebody else's, or
 * was told twice under two names; the slot is doubted for it. A fill of an order that has ended is late, and as true as in time.
 */
function applyFill(slot: TradeSlot, order: VenueOrder, isActive: boolean, event: Fill, cause: Cause): readonly KernelEvent[] {
  if (isUnclear(slot, event)) return doubted(slot, event, "MAYBE_BOOKED", cause);
  const bookable = order.role === "ENTRY" ? remainingSize(order) : smaller(remainingSize(order), slot.size);
  const size = smaller(event.filledSize, bookable);
  const excess = minus(event.filledSize, size);
  if (size === NO_SIZE) return doubted(slot, event, "OVERFILL", cause, excess);

  const value = valueOf(event.price, size);
  const fee = shareOf(event.fee, size, event.filledSize);
  const after = draftOf(slot);
  book(after, order.role, { size, value, fee });
  const isFlat = after.size === 0n;
  // A reduce-only order has nothing left to do where nothing is held.
  const isDone = event.kind === "FULL_FILL" || size === remainingSize(order) || (order.role === "EXIT" && isFlat);
  const step = !isActive ? (isFlat ? "LATE_FILL_FLAT" : "LATE_FILL_HELD") : order.role === "ENTRY" ? (isDone ? "ENTRY_ENDED_HELD" : "ENTRY_FILLED") : !isDone ? "EXIT_FILLED" : isFlat ? "EXIT_ENDED_FLAT" : "EXIT_ENDED_HELD";
  return advance(cause, slot, step, (change) => {
    const status = isActive ? (isDone ? "FILLED" : "PARTIALLY_FILLED") : order.status;
    const filled: KernelEvent = { type: "ORDER_FILLED", ...told(change, order, event), size, price: event.price, value, fee, status };
    after.fsmState = change.nextState;
    const events = [filled, ...closing(change, after, "EXIT_FILLED")];
    if (excess > 0n) return [...events, ...doubted(after, event, "OVERFILL", cause, excess)];
    const isSetAside = change.nextState === "STALE_STATE_RECONCILING" && change.prevState !== change.nextState;
    return isSetAside ? [...events, ...doubted(after, event, "LATE_FILL", cause)] : events;
  });
}

const told = (change: Move, order: VenueOrder, { timestamp, venueOrderId }: VenueEvent) => ({ happenedAt: timestamp, clientOrderId: order.clientOrderId, venueOrderId, ...change });

const doubted = (slot: TradeSlot, event: VenueEvent, doubt: Doubt, cause: Cause, excess = NO_SIZE): readonly KernelEvent[] => [
  { type: "SLOT_DOUBTED", ...move(cause, slot, "STALE_STATE_RECONCILING"), happenedAt: event.timestamp, doubt, excess },
];

/** Everything else that a venue says of an active order. */
function applyAnswer(slot: TradeSlot, order: VenueOrder, event: Exclude<VenueEvent, Fill>, cause: Cause): readonly KernelEvent[] {
  switch (event.kind) {
    case "ORDER_ACK":
      return advance(cause, slot, order.role === "ENTRY" ? "ENTRY_ACKED" : "EXIT_ACKED", (change) => [{ type: "ORDER_ACKNOWLEDGED", ...told(change, order, event) }]);
    case "ORDER_REJECT":
      return ended(slot, order, event, "REJECTED", cause);
    case "CANCEL_ACK":
      return ended(slot, order, event, "CANCELED", cause);
    case "EXPIRED":
      return ended(slot, order, event, "EXPIRED", cause);
    case "RATE_LIMITED":
      // A cancel that was not taken can be asked for again. A submit that was not taken made no order, unless it repeated one that was.
      if (event.request === "CANCEL") return cancelRefused(slot, order, event, cause);
      return order.status === "NEW" ? ended(slot, order, event, "REJECTED", cause) : refuse(cause, slot, "INVALID_EVENT", `request: the order is ${order.status}`);
    case "CANCEL_REJECT":
      switch (event.status) {
        case "CANCELED":
        case "REJECTED":
        case "EXPIRED":
          return ended(slot, order, event, event.status, cause);
        case "UNKNOWN":
          return doubted(slot, event, "CANCEL_FATE_UNKNOWN", cause);
        // It works, or its last fill is still to come.
        case "NEW":
        case "ACKED":
        case "PARTIALLY_FILLED":
        case "FILLED":
          return cancelRefused(slot, order, event, cause);
      }
  }
}

type Answer = Exclude<VenueEvent, Fill | { kind: "ORDER_ACK" }>;

/** The order is off the book, with what it has filled. A position stays a position. */
function ended(slot: TradeSlot, order: VenueOrder, event: Answer, status: "CANCELED" | "EXPIRED" | "REJECTED", cause: Cause): readonly KernelEvent[] {
  const isFlat = slot.size === 0n;
  const isUnfilled = slot.initialSize === 0n;
  const step = order.role === "ENTRY" ? (isUnfilled ? "ENTRY_ENDED_UNFILLED" : isFlat ? "ENTRY_ENDED_FLAT" : "ENTRY_ENDED_HELD") : isFlat ? "EXIT_ENDED_FLAT" : "EXIT_ENDED_HELD";
  return advance(cause, slot, step, (change: Move) => [{ type: "ORDER_ENDED", ...told(change, order, event), status, reason: event.reason }, ...closing(change, slot, event.kind)]);
}

const cancelRefused = (slot: TradeSlot, order: VenueOrder, event: Answer, cause: Cause): readonly KernelEvent[] =>
  advance(cause, slot, "CANCEL_REFUSED", (change) => [{ type: "CANCEL_REFUSED", ...told(change, order, event), reason: event.reason }]);
