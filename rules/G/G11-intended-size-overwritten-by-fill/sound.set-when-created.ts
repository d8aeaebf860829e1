// path: src/kernel/fills.ts
type Order = { id: string; intendedSize: number; filledSize: number };
type Slot = { size: number; entry: Order | null };

export function adoptPosition(slot: Slot, id: string, heldSize: number): void {
  slot.size = heldSize;
  const order: Order = { id, intendedSize: 0, filledSize: heldSize };
  order.intendedSize = slot.size;
  slot.entry = order;
}

export function applyFill(slot: Slot, quantity: number): { complete: boolean } {
  slot.size += quantity;
  if (slot.entry === null) return { complete: true };
  slot.entry.filledSize += quantity;
  return { complete: slot.entry.filledSize >= slot.entry.intendedSize };
}
