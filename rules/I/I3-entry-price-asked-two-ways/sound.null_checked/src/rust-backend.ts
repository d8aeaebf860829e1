export interface Slot {
  size: number;
  entryPrice: number | null;
  note?: string;
}

export function pnlAt(slot: Slot, mark: number): number {
  const title = slot.note || "untitled";
  if (slot.entryPrice === null) {
    return 0;
  }
  report(title, mark);
  return (mark - slot.entryPrice) * slot.size;
}

function report(title: string, mark: number): void {
  console.debug(title, mark);
}
