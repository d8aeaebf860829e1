/** What the exchange says of a slot: its orders by their ids, and what they hold. */
import { NO_SIZE, type Price, type Size, averagePrice, minus, plus, smaller } from "../../contracts/amounts.js";
import { type TradeSlot, type VenueOrder, activeOrder, remainingSize } from "../../contracts/slot.js";
import type { ExchangeTime } from "../../contracts/time.js";
import { type Truth, VenueUnavailable } from "../port.js";
import type { BingxDirectExecutionAdapter } from "./bingx-direct.js";
import { isOver } from "./bingx-rows.js";

/**
 * The truth of `observedAt`, which the exchange's clock said before anything was asked; null if an order changed since. A position at the exchange
 * is of all slots with that asset and side, so what this slot holds is counted by its own orders; it is no more than the account holds, for
 * somebody may have closed it by hand.
 */
export async function truthAt(slot: TradeSlot, observedAt: ExchangeTime, direct: BingxDirectExecutionAdapter, mayStillArrive: (order: VenueOrder) => boolean): Promise<Truth | null> {
  const active = activeOrder(slot);
  const account = slot.asset === "" ? undefined : (await direct.positions(slot.asset)).find(({ positionSide }) => positionSide === slot.side);
  let order: Truth["order"] = null;
  let held: bigint = slot.size;
  let price: Price | null = null;
  // An order that filled as a whole has nothing more to tell.
  for (const known of [active, ...slot.doneOrders.filter((done) => remainingSize(done) > NO_SIZE)]) {
    if (known === null) continue;
    const row = await direct.orderStatus(known);
    if (row === null) {
      if (known === active && mayStillArrive(known)) throw new VenueUnavailable(`${known.clientOrderId} may still arrive`);
      continue;
    }
    if (row.updatedAt >= observedAt) return null;
    const more = row.filledSize - known.filledSize;
    held += known.role === "ENTRY" ? more : -more;
    if (known === active) {
      const { venueOrderId, filledSize, filledValue, fee, status } = row;
      order = { clientOrderId: known.clientOrderId, venueOrderId, filledSize, averagePrice: filledSize > NO_SIZE ? averagePrice(filledValue, filledSize) : null, fee, isWorking: !isOver(status) };
    } else if (more > 0n) price ??= averagePrice(minus(row.filledValue, known.filledValue), more as Size);
  }
  const size = smaller((held > 0n ? held : 0n) as Size, account?.positionAmt ?? NO_SIZE);
  // Nothing of this slot's has a price for what somebody else traded: it is worth what the market says.
  if (size !== sizeAfter(slot, active, order)) price ??= account?.markPrice ?? (await direct.price(slot.asset));
  return { observedAt, order, position: { size, price } };
}

/** What the slot holds when it has heard of its active order. */
function sizeAfter({ size }: TradeSlot, active: VenueOrder | null, order: Truth["order"]): Size {
  if (active === null || order === null) return size;
  const more = minus(order.filledSize, active.filledSize);
  return active.role === "ENTRY" ? plus(size, more) : minus(size, more);
}
