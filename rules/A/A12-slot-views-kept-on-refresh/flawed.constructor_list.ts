// path: rust_backend.ts
interface Backend {
  maxSlots: number;
  getSlot(slotId: number): Record<string, unknown>;
  snapshotBackend(): {
    activeTradeIndex: Record<string, number>;
    venueOrderIndex: Record<string, number>;
    clientOrderIndex: Record<string, number>;
  };
}

export class KernelSlotView {
  constructor(
    private readonly kernel: Backend,
    readonly slotId: number,
  ) {}

  get size(): number {
    return Number(this.kernel.getSlot(this.slotId).size ?? 0);
  }
}

export class KernelStateView {
  slots: KernelSlotView[];
  activeTradeIndex: Record<string, number> = {};
  venueOrderIndex: Record<string, number> = {};
  clientOrderIndex: Record<string, number> = {};

  constructor(private readonly kernel: Backend) {
    this.slots = Array.from({ length: kernel.maxSlots }, (_, i) => new KernelSlotView(kernel, i));
  }

  refresh(): void { // flaw: three maps renewed and the array of views left
    const snapshot = this.kernel.snapshotBackend();
    this.activeTradeIndex = { ...snapshot.activeTradeIndex };
    this.venueOrderIndex = { ...snapshot.venueOrderIndex };
    this.clientOrderIndex = { ...snapshot.clientOrderIndex };
  }
}
