// path: rust_backend.ts
type Indexes = {
  activeTradeIndex: Map<string, number>;
  venueOrderIndex: Map<string, number>;
  clientOrderIndex: Map<string, number>;
};

export interface ExecutionKernel {
  maxSlots: number;
  snapshotBackend(): Indexes;
}

export class KernelSlotView {
  constructor(
    readonly kernel: ExecutionKernel,
    readonly slotId: number,
  ) {}
}

export class KernelStateView {
  slots: KernelSlotView[] = [];
  activeTradeIndex = new Map<string, number>();
  venueOrderIndex = new Map<string, number>();
  clientOrderIndex = new Map<string, number>();

  constructor(private readonly kernel: ExecutionKernel) {
    for (let i = 0; i < kernel.maxSlots; i += 1) this.slots.push(new KernelSlotView(kernel, i));
  }

  refresh(): void {
    const { maxSlots } = this.kernel;
    if (this.slots.length > maxSlots) this.slots.length = maxSlots;
    while (this.slots.length < maxSlots) {
      this.slots.push(new KernelSlotView(this.kernel, this.slots.length));
    }
    const { activeTradeIndex, venueOrderIndex, clientOrderIndex } = this.kernel.snapshotBackend();
    this.activeTradeIndex = new Map(activeTradeIndex);
    this.venueOrderIndex = new Map(venueOrderIndex);
    this.clientOrderIndex = new Map(clientOrderIndex);
  }
}
