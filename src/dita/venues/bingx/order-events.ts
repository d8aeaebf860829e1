/**
 * What the exchange says of an order, as events of ours. The same thing has the same id, whether the stream told it or an answer: a trade is
 * named by the exchange's number for it, so that the kernel books it once.
 */
import { renderMoney, renderPrice, renderSize } from "../../contracts/amounts.js";
import type { ExchangeTime, UtcTime } from "../../contracts/time.js";
import type { RawVenueEvent } from "../../contracts/venue-event.js";
import type { OrderName } from "./bingx-direct.js";
import { type FillRow, type OrderRow, isOver } from "./bingx-rows.js";
import type { OrderUpdate } from "./stream-messages.js";

const iso = (ms: number): string => new Date(ms).toISOString();

/** The fields that all events have. `what` is what happened to the order, and happens to it once. */
export function about({ asset, clientOrderId, venueOrderId }: OrderName, what: string, at: ExchangeTime, receivedAt: UtcTime) {
  // An order that somebody placed by hand has no id of ours.
  return { eventId: `${venueOrderId ?? clientOrderId}:${what}`, timestamp: iso(at), receivedAt: iso(receivedAt), asset, clientOrderId: clientOrderId === "" ? null : clientOrderId, venueOrderId };
}

/** An order with its trades: that it is there, each trade, and how it ended, if it did. Without all of its trades it has not ended yet, for us. */
export function eventsFromOrder(name: OrderName, row: OrderRow, fills: readonly FillRow[], isWhole: boolean, receivedAt: UtcTime): RawVenueEvent[] {
  const order = { ...name, venueOrderId: row.venueOrderId };
  const ended = endOf(order, row.status, row.updatedAt, receivedAt);
  if (row.status === "REJECTED") return ended;
  const isFilled = row.status === "FILLED" && isWhole;
  return [
    { kind: "ORDER_ACK", ...about(order, "ack", fills[0]?.at ?? row.updatedAt, receivedAt) },
    ...fills.map((fill, index) => fillEvent(order, fill, isFilled && index === fills.length - 1, receivedAt)),
    ...(isWhole ? ended : []),
  ];
}

/** The same of one update of the stream, which follows all that happened before. */
export function eventsFromUpdate({ asset, clientOrderId, venueOrderId, status, exchangeTs, fill }: OrderUpdate, receivedAt: UtcTime): RawVenueEvent[] {
  const order = { asset, clientOrderId, venueOrderId };
  if (fill !== null) return [fillEvent(order, fill, status === "FILLED", receivedAt)];
  return isOver(status) ? endOf(order, status, exchangeTs, receivedAt) : [{ kind: "ORDER_ACK", ...about(order, "ack", exchangeTs, receivedAt) }];
}

const fillEvent = (order: OrderName, { tradeId, price, size, fee, at }: FillRow, isLast: boolean, receivedAt: UtcTime): RawVenueEvent => ({
  kind: isLast ? "FULL_FILL" : "PARTIAL_FILL",
  ...about(order, `trade-${tradeId}`, at, receivedAt),
  price: renderPrice(price),
  filledSize: renderSize(size),
  fee: renderMoney(fee),
});

/** FILLED is told by the last fill. */
function endOf(order: OrderName, status: OrderRow["status"], at: ExchangeTime, receivedAt: UtcTime): RawVenueEvent[] {
  const fields = { ...about(order, "end", at, receivedAt), reason: `${status} at the exchange` };
  switch (status) {
    case "CANCELED":
      return [{ kind: "CANCEL_ACK", ...fields }];
    case "EXPIRED":
      return [{ kind: "EXPIRED", ...fields }];
    case "REJECTED":
      return [{ kind: "ORDER_REJECT", ...fields }];
    case "ACKED":
    case "PARTIALLY_FILLED":
    case "FILLED":
      return [];
  }
}
