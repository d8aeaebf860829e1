// path: rust_backend.ts
export interface Kernel {
  maxSlots: number;
  snapshotBackend(): Record<string, Record<string, number>>;
}

export class KernelSlotView {
  constructor(
    readonly kernel: Kernel,
    readonly slotId: number,
  ) {}
}

export class KernelStateView {
  activeTradeIndex: Record<string, number> = {};
  venueOrderIndex: Record<string, number> = {};
  clientOrderIndex: Record<string, number> = {};

  constructor(private readonly kernel: Kernel) {
    this.refresh();
  }

  get slots(): KernelSlotView[] {
    return [...Array(this.kernel.maxSlots).keys()].map((id) => new KernelSlotView(this.kernel, id));
  }

  refresh(): void {
    const snapshot = this.kernel.snapshotBackend();
    this.activeTradeIndex = snapshot.activeTradeIndex ?? {};
    this.venueOrderIndex = snapshot.venueOrderIndex ?? {};
    this.clientOrderIndex = snapshot.clientOrderIndex ?? {};
  }
}
