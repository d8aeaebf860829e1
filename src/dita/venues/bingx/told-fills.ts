import { NO_SIZE, type Size, plus } from "../../contracts/amounts.js";
import type { FillRow } from "./bingx-rows.js";

const MAX_ORDERS = 1_000;

/** Which trades of which orders were told. An order of which less was told than the exchange has filled has trades that were missed. */
export class ToldFills {
  private readonly orders = new Map<string, Map<string, Size>>();

  note({ venueOrderId, tradeId, size }: Pick<FillRow, "size" | "tradeId" | "venueOrderId">): void {
    const fills = this.orders.get(venueOrderId) ?? new Map<string, Size>();
    fills.set(tradeId, size);
    this.orders.set(venueOrderId, fills);
    if (this.orders.size <= MAX_ORDERS) return;
    const [oldest] = this.orders.keys();
    this.orders.delete(oldest!);
  }

  size(venueOrderId: string): Size {
    return [...(this.orders.get(venueOrderId)?.values() ?? [])].reduce(plus, NO_SIZE);
  }
}
