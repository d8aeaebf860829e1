// path: src/lib.ts
interface KernelIntent { action: "ENTER" | "EXIT" | "CANCEL"; slotId: number; exitRatio: number; clientOrderId: string }
interface VenueOrder { clientOrderId: string; intendedSize: number; side: "BUY" | "SELL" }
interface TradeSlot { fsmState: string; size: number; side: "LONG" | "SHORT"; activeExitOrder?: VenueOrder }
interface Outcome { accepted: boolean; diagnostic: string; order?: VenueOrder }

export function processIntent(slots: TradeSlot[], intent: KernelIntent): Outcome {
  const slot = slots[intent.slotId];
  if (!slot) return { accepted: false, diagnostic: "SLOT_NOT_FOUND" };
  switch (intent.action) {
    case "EXIT": {
      if (slot.fsmState !== "POSITION_OPEN") return { accepted: false, diagnostic: "INVALID_STATE" };
      const ratio = Math.min(1, Math.max(0, intent.exitRatio));
      const order: VenueOrder = {
        clientOrderId: intent.clientOrderId,
        intendedSize: slot.size * ratio, // flaw: may be zero and is ordered all the same
        side: slot.side === "LONG" ? "SELL" : "BUY",
      };
      slot.activeExitOrder = order;
      slot.fsmState = "EXIT_REQUESTED";
      return { accepted: true, diagnostic: "OK", order };
    }
    default:
      return { accepted: false, diagnostic: "UNSUPPORTED" };
  }
}
