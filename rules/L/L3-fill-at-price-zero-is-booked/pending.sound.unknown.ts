// path: src/bingx-venue.ts
import type { OrderApi } from "./bingx-direct";
import type { Slot, VenueEvent } from "./contracts";

const positive = (text: string | undefined): number | undefined => {
  const value = Number(text);
  return value > 0 ? value : undefined;
};

export async function toFill(api: OrderApi, slot: Slot, row: Record<string, string>): Promise<VenueEvent> {
  let price = positive(row["avgPrice"]);
  if (price === undefined) {
    const order = await api.queryOrder(row["orderId"]!);
    price = positive(order["avgPrice"]);
  }
  if (price === undefined) throw new Error(`no price for order ${row["orderId"]}`);
  return { slotId: slot.slotId, kind: "FULL_FILL", filledSize: Number(row["executedQty"]), price };
}
