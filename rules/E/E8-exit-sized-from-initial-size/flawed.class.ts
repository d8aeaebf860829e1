// path: src/lib.ts
interface SlotFields {
  size: number;
  initialSize: number;
  exitLegRatios: number[];
}

export class Slot {
  private leg = 0;
  constructor(private readonly fields: SlotFields) {}

  get held(): number {
    return this.fields.size;
  }

  nextLegSize(): number {
    const { initialSize, exitLegRatios } = this.fields;
    const ratio = exitLegRatios[this.leg++] ?? 1;
    return initialSize * ratio; // flaw: ratio of the entry size without regard to what is held
  }
}

export class KernelCore {
  readonly commands: Array<{ action: string; quantity: number }> = [];

  constructor(private readonly slots: Slot[]) {}

  processIntent(action: string, slotId: number): { accepted: boolean } {
    const slot = this.slots.at(slotId);
    if (action !== "EXIT" || !slot || slot.held === 0) return { accepted: false };
    this.commands.push({ action: "SUBMIT_EXIT", quantity: slot.nextLegSize() });
    return { accepted: true };
  }
}
