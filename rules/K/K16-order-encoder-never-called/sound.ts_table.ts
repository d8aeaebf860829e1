// path: src/rust-backend.ts
interface VenueOrder { kind: "order"; clientOrderId: string; size: number }
interface TradeSlot { kind: "slot"; slotId: number; orders: VenueOrder[] }

function orderToPayload(o: VenueOrder): object {
  return { client_order_id: o.clientOrderId, size: o.size };
}

function slotToPayload(s: TradeSlot): object {
  return { slot_id: s.slotId, orders: s.orders.map(encode) };
}

const encoders = { order: orderToPayload, slot: slotToPayload } as const;

function encode(value: VenueOrder | TradeSlot): object {
  return (encoders[value.kind] as (v: typeof value) => object)(value);
}

export const reconcileBody = (slots: TradeSlot[]): string => JSON.stringify(slots.map(encode));
