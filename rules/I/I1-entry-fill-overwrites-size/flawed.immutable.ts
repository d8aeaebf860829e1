// path: src/lib.ts
type Slot = Readonly<{
  slotId: number;
  size: number;
  entryPrice: number;
  entryOrderId?: string;
  exitOrderId?: string;
}>;

/** quantity: what this one trade executed */
type VenueEvent = Readonly<{ orderId: string; quantity: number; price: number; final: boolean }>;

export const applyFill = (prev: Slot, ev: VenueEvent): Slot => {
  const isEntry = prev.entryOrderId === ev.orderId;
  if (isEntry) {
    return {
      ...prev,
      size: ev.quantity, // flaw: the state before is not added
      entryPrice: ev.price || prev.entryPrice,
      entryOrderId: ev.final ? undefined : prev.entryOrderId,
    };
  }
  const left = Math.max(0, prev.size - ev.quantity);
  return { ...prev, size: left, exitOrderId: ev.final ? undefined : prev.exitOrderId };
};
