// path: src/rust-backend.ts
type Native = { apply(json: string): string; slot(id: number): string };
type SlotDoc = { slotId: number; size: number; realizedPnl: number };

class KernelSlotView {
  constructor(private readonly native: Native, private readonly id: number) {}

  private get doc(): SlotDoc {
    return JSON.parse(this.native.slot(this.id));
  }

  get realizedPnl(): number {
    return this.doc.realizedPnl;
  }
}

export class ExecutionKernel {
  private readonly settled: number[] = [];

  constructor(private readonly native: Native, private readonly settle: (pnl: number) => void) {}

  onVenueEvent(event: { slotId: number }): SlotDoc {
    const { slot } = JSON.parse(this.native.apply(JSON.stringify(event))) as { slot: SlotDoc };
    const view = new KernelSlotView(this.native, slot.slotId);
    const realized = view.realizedPnl; // flaw: the getter makes a second native call for the slot just returned
    this.settle(realized - (this.settled[slot.slotId] ?? 0));
    this.settled[slot.slotId] = realized;
    return slot;
  }
}
