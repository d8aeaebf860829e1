// path: src/kernel/fills.ts
type Order = Readonly<{ id: string; intendedSize: number; filledSize: number }>;
type Slot = Readonly<{ size: number; entry: Order | null; exit: Order | null }>;

export function applyFill(slot: Slot, fill: { quantity: number; side: "ENTRY" | "EXIT" }): Slot {
  if (fill.side === "EXIT") {
    const exit = slot.exit && { ...slot.exit, filledSize: slot.exit.filledSize + fill.quantity };
    return { ...slot, exit, size: Math.max(0, slot.size - fill.quantity) };
  }
  const size = slot.size + fill.quantity;
  const entry = slot.entry && {
    ...slot.entry,
    filledSize: slot.entry.filledSize + fill.quantity,
    intendedSize: size, // flaw: intendedSize follows the fills
  };
  return { ...slot, size, entry };
}
