// path: src/kernel/table.ts
type Slot = { slotId: number; tradeId: string };

export class Table {
  private readonly rows = new Map<number, Slot>();

  constructor(private readonly size: number) {}

  private commitSlot(slot: Slot): boolean {
    if (slot.slotId >= this.size) return false;
    this.rows.set(slot.slotId, slot);
    return true;
  }

  reconcile(recovered: Slot[]): { ok: boolean; diagnosticCode: string; dropped: number[] } {
    const dropped = recovered.filter((slot) => !this.commitSlot(slot)).map((slot) => slot.slotId);
    return dropped.length === 0
      ? { ok: true, diagnosticCode: "RECONCILED", dropped }
      : { ok: false, diagnosticCode: "SLOT_OUT_OF_RANGE", dropped };
  }
}
