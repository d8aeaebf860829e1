/** What each venue event must do, by README.md alone. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import type { Fill, VenueEvent } from "../contracts/venue-event.js";
import { type Notes, type OrderNote, REMEMBERED_EVENTS, REMEMBERED_ORDERS, type SlotNote, type TradeNote, book, endOrder, filled, held, isFreeStage, stageOf } from "./notes.js";

/** Books what the venue says, or says why not. */
export function venueSays(notes: Notes, event: VenueEvent): RefusalCode | null {
  const found = ownerOf(notes, event);
  if (found === null) return "UNKNOWN_ORDER";
  const { slot, trade, order } = found;
  const before = stageOf(slot);
  const refused = hear(slot, trade, order, event);
  if (refused !== null) return refused;
  trade.seen.push({ id: event.eventId, time: event.timestamp });
  order.venueId ??= event.venueOrderId;
  if (stageOf(slot) === "CLOSED" && before !== "CLOSED") notes.closed += 1;
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

function hear(slot: SlotNote, trade: TradeNote, order: OrderNote, event: VenueEvent): RefusalCode | null {
  if (event.asset !== trade.asset) return "INVALID_EVENT";
  if (trade.seen.slice(-REMEMBERED_EVENTS).some(({ id }) => id === event.eventId)) return "DUPLICATE_EVENT";
  const forgotten = trade.seen.slice(0, -REMEMBERED_EVENTS).map(({ time }) => time);
  if (isFill(event) && forgotten.some((time) => event.timestamp <= time)) return doubt(slot);
  if (slot.truthAt !== null && event.timestamp < slot.truthAt) return "ALREADY_SETTLED";
  if (isFill(event)) return event.timestamp === slot.truthAt ? doubt(slot) : fill(slot, trade, order, event);
  return order === trade.working ? tell(slot, trade, order, event) : "ORDER_DONE";
}

function doubt(slot: SlotNote): null {
  slot.doubted = true;
  return null;
}

function fill(slot: SlotNote, trade: TradeNote, order: OrderNote, event: Fill): null {
  const wasFree = isFreeStage(stageOf(slot));
  const limits = [event.filledSize, order.asked - filled(order), ...(order.role === "EXIT" ? [held(trade)] : [])];
  const booked = limits.reduce((least, limit) => (limit < least ? limit : least)) as bigint;
  if (booked < event.filledSize) slot.doubted = true;
  if (booked <= 0n) return null;
  book(trade, order, { role: order.role, size: booked, value: event.price * booked, fee: (event.fee * booked) / event.filledSize });
  trade.firstPrice ??= event.price;
  if (order === trade.working) {
    order.heard = true;
    if (event.kind === "FULL_FILL" || filled(order) === order.asked || (order.role === "EXIT" && held(trade) === 0n)) endOrder(trade);
  } else if (wasFree) slot.doubted = true;
  return null;
}

/** All but fills, of the active order. */
function tell(slot: SlotNote, trade: TradeNote, order: OrderNote, event: Exclude<VenueEvent, Fill>): RefusalCode | null {
  switch (event.kind) {
    case "ORDER_ACK":
      order.heard = true;
      return null;
    case "ORDER_REJECT":
    case "CANCEL_ACK":
    case "EXPIRED":
      endOrder(trade);
      return null;
    case "CANCEL_REJECT":
      order.cancelAsked = false;
      if (event.status === "UNKNOWN") slot.doubted = true;
      if (event.status === "CANCELED" || event.status === "REJECTED" || event.status === "EXPIRED") endOrder(trade);
      return null;
    case "RATE_LIMITED":
      if (event.request === "CANCEL") order.cancelAsked = false;
      else if (order.heard) return "INVALID_EVENT";
      else endOrder(trade);
      return null;
  }
}
