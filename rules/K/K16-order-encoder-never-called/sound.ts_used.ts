// path: src/rust-backend.ts
import type { TradeSlot, VenueOrder } from "./contracts.js";

const orderToPayload = (order: VenueOrder | undefined): object | null =>
  order ? { client_order_id: order.clientOrderId, side: order.side, intended_size: order.intendedSize } : null;

const slotToPayload = (slot: TradeSlot): object => ({
  slot_id: slot.slotId,
  size: slot.size,
  active_entry_order: orderToPayload(slot.activeEntryOrder),
  active_exit_order: orderToPayload(slot.activeExitOrder),
});

export class ExecutionKernel {
  constructor(private readonly lib: { reconcileSlotsJson(body: string): string }) {}

  reconcileFromSlots(slots: TradeSlot[]): unknown {
    return JSON.parse(this.lib.reconcileSlotsJson(JSON.stringify(slots.map(slotToPayload))));
  }
}
