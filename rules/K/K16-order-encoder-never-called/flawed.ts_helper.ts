// path: src/rust-backend.ts
import type { TradeSlot, VenueOrder } from "./contracts.js";

function orderToPayload(order: VenueOrder): Record<string, unknown> { // flaw: no caller
  return {
    client_order_id: order.clientOrderId,
    side: order.side,
    intended_size: order.intendedSize,
    filled_size: order.filledSize,
  };
}

function slotToPayload(slot: TradeSlot): Record<string, unknown> {
  const { slotId, size, activeEntryOrder: e, activeExitOrder: x } = slot;
  return {
    slot_id: slotId,
    size,
    active_entry_order: e && { client_order_id: e.clientOrderId, side: e.side },
    active_exit_order: x && { client_order_id: x.clientOrderId, side: x.side },
  };
}

export class ExecutionKernel {
  constructor(private readonly lib: { reconcileSlotsJson(body: string): string }) {}

  reconcileFromSlots(slots: TradeSlot[]): unknown {
    return JSON.parse(this.lib.reconcileSlotsJson(JSON.stringify(slots.map(slotToPayload))));
  }
}
