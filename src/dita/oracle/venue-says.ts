/** What each venue event must do, by README.md alone. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import type { Fill, VenueEvent } from "../contracts/venue-event.js";
import { type Notes, type OrderNote, REMEMBERED_EVENTS, REMEMBERED_ORDERS, type SlotNote, type TradeNote, book, tellEnd, doubt, endOrder, filled, held, isFreeStage, stageOf } from "./notes.js";

/** Books what the venue says, or says why not. */
export function venueSays(notes: Notes, event: VenueEvent): RefusalCode | null {
  const found = ownerOf(notes, event);
  if (found === null) return "UNKNOWN_ORDER";
  const { slot, trade, order } = found;
  const heard = hear(notes, slot, trade, order, event);
  if (heard !== "heard" && heard !== "only doubted") return heard;
  trade.seen.push({ id: event.eventId, time: event.timestamp });
  slot.knownTimes.push(event.timestamp);
  // What only leads to doubt teaches nothing of the order.
  if (heard === "heard") order.venueId ??= event.venueOrderId;
  tellEnd(notes, slot, trade);
  return null;
}

interface Owner {
  readonly slot: SlotNote;
  readonly trade: TradeNote;
  readonly order: OrderNote;
}

function ownerOf(notes: Notes, { clientOrderId, venueOrderId }: VenueEvent): Owner | null {
  for (const slot of notes.slots) {
    const { trade } = slot;
    if (trade === null) continue;
    for (const order of [...(trade.working === null ? [] : [trade.working]), ...trade.ended.slice(-REMEMBERED_ORDERS)]) {
      if (clientOrderId !== null ? order.id !== clientOrderId : order.venueId !== venueOrderId) continue;
      return venueOrderId !== null && order.venueId !== null && order.venueId !== venueOrderId ? null : { slot, trade, order };
    }
  }
  return null;
}

const isFill = (event: VenueEvent): event is Fill => event.kind === "PARTIAL_FILL" || event.kind === "FULL_FILL";

type Heard = RefusalCode | "heard" | "only doubted";

function hear(notes: Notes, slot: SlotNote, trade: TradeNote, order: OrderNote, event: VenueEvent): Heard {
  if (event.asset !== trade.asset) return "INVALID_EVENT";
  if (trade.seen.slice(-REMEMBERED_EVENTS).some(({ id }) => id === event.eventId)) return "DUPLICATE_EVENT";
  if (trade.truthAt !== null && event.timestamp < trade.truthAt) return "ALREADY_SETTLED";
  if (isFill(event)) {
    const forgotten = trade.seen.slice(0, -REMEMBERED_EVENTS).map(({ time }) => time);
    const isUnclear = event.timestamp === trade.truthAt || forgotten.some((time) => event.timestamp <= time);
    if (!isUnclear) return fill(notes, slot, trade, order, event);
    doubt(notes, slot, "MAYBE_BOOKED");
    return "only doubted";
  }
  return order === trade.working ? tell(notes, slot, trade, order, event) : "ORDER_DONE";
}

function fill(notes: Notes, slot: SlotNote, trade: TradeNote, order: OrderNote, event: Fill): Heard {
  const wasFree = isFreeStage(stageOf(slot));
  const limits = [event.filledSize, order.asked - filled(order), ...(order.role === "EXIT" ? [held(trade)] : [])];
  const booked = limits.reduce<bigint>((least, limit) => (limit < least ? limit : least), limits[0]!);
  const excess = event.filledSize - (booked > 0n ? booked : 0n);
  if (booked <= 0n) {
    doubt(notes, slot, "OVERFILL", excess);
    return "only doubted";
  }
  book(trade, order, { role: order.role, size: booked, value: event.price * booked, fee: (event.fee * booked) / event.filledSize });
  trade.firstPrice ??= event.price;
  if (order === trade.working) {
    order.heard = true;
    if (event.kind === "FULL_FILL" || filled(order) === order.asked || (order.role === "EXIT" && held(trade) === 0n)) endOrder(trade);
  }
  // What was booked may have closed the trade, whatever was too much.
  tellEnd(notes, slot, trade);
  if (excess > 0n) doubt(notes, slot, "OVERFILL", excess);
  else if (wasFree) doubt(notes, slot, "LATE_FILL");
  return "heard";
}

/** All but fills, of the active order. */
function tell(notes: Notes, slot: SlotNote, trade: TradeNote, order: OrderNote, event: Exclude<VenueEvent, Fill>): Heard {
  switch (event.kind) {
    case "ORDER_ACK":
      order.heard = true;
      return "heard";
    case "ORDER_REJECT":
    case "CANCEL_ACK":
    case "EXPIRED":
      endOrder(trade);
      return "heard";
    case "CANCEL_REJECT":
      if (event.status === "UNKNOWN") {
        doubt(notes, slot, "CANCEL_FATE_UNKNOWN");
        return "only doubted";
      }
      order.cancelAsked = false;
      if (event.status === "CANCELED" || event.status === "REJECTED" || event.status === "EXPIRED") endOrder(trade);
      return "heard";
    case "RATE_LIMITED":
      if (event.request === "CANCEL") order.cancelAsked = false;
      else if (order.heard) return "INVALID_EVENT";
      else endOrder(trade);
      return "heard";
  }
}
