/** What each venue event must do, by README.md alone. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import type { Fill, VenueEvent } from "../contracts/venue-event.js";
import { type Notes, type OrderNote, REMEMBERED_EVENTS, REMEMBERED_ORDERS, type SlotNote, type TradeNote, book, countEnd, endOrder, filled, held, isFreeStage, stageOf } from "./notes.js";

/** Books what the venue says, or says why not. */
export function venueSays(notes: Notes, event: VenueEvent): RefusalCode | null {
  const found = ownerOf(notes, event);
  if (found === null) return "UNKNOWN_ORDER";
  const { slot, trade, order } = found;
  const heard = hear(notes, slot, trade, order, event);
  if (heard !== "heard" && heard !== "doubted") return heard;
  trade.seen.push({ id: event.eventId, time: event.timestamp });
  slot.knownTimes.push(event.timestamp);
  // What only leads to doubt teaches nothing of the order.
  if (heard === "heard") order.venueId ??= event.venueOrderId;
  countEnd(notes, slot, trade);
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

type Heard = RefusalCode | "heard" | "doubted";

function hear(notes: Notes, slot: SlotNote, trade: TradeNote, order: OrderNote, event: VenueEvent): Heard {
  if (event.asset !== trade.asset) return "INVALID_EVENT";
  if (trade.seen.slice(-REMEMBERED_EVENTS).some(({ id }) => id === event.eventId)) return "DUPLICATE_EVENT";
  if (trade.truthAt !== null && event.timestamp < trade.truthAt) return "ALREADY_SETTLED";
  if (isFill(event)) {
    const forgotten = trade.seen.slice(0, -REMEMBERED_EVENTS).map(({ time }) => time);
    const isUnclear = event.timestamp === trade.truthAt || forgotten.some((time) => event.timestamp <= time);
    return isUnclear ? doubt(slot) : fill(notes, slot, trade, order, event);
  }
  return order === trade.working ? tell(slot, trade, order, event) : "ORDER_DONE";
}

function doubt(slot: SlotNote): "doubted" {
  slot.doubted = true;
  return "doubted";
}

function fill(notes: Notes, slot: SlotNote, trade: TradeNote, order: OrderNote, event: Fill): Heard {
  const wasFree = isFreeStage(stageOf(slot));
  const limits = [event.filledSize, order.asked - filled(order), ...(order.role === "EXIT" ? [held(trade)] : [])];
  const booked = limits.reduce((least, limit) => (limit < least ? limit : least)) as bigint;
  if (booked <= 0n) return doubt(slot);
  book(trade, order, { role: order.role, size: booked, value: event.price * booked, fee: (event.fee * booked) / event.filledSize });
  trade.firstPrice ??= event.price;
  if (order === trade.working) {
    order.heard = true;
    if (event.kind === "FULL_FILL" || filled(order) === order.asked || (order.role === "EXIT" && held(trade) === 0n)) endOrder(trade);
  } else if (wasFree) slot.doubted = true;
  // What was booked may have closed the trade, whatever was too much.
  countEnd(notes, slot, trade);
  if (booked < event.filledSize) slot.doubted = true;
  return "heard";
}

/** All but fills, of the active order. */
function tell(slot: SlotNote, trade: TradeNote, order: OrderNote, event: Exclude<VenueEvent, Fill>): Heard {
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
      if (event.status === "UNKNOWN") return doubt(slot);
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
