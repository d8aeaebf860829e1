// path: rust_backend.ts
export class KernelSlotView {
  constructor(
    readonly owner: ExecutionKernel,
    readonly slotId: number,
  ) {}
}

type IndexSnapshot = Record<"activeTradeIndex" | "venueOrderIndex" | "clientOrderIndex", [string, number][]>;

export class KernelStateView {
  readonly slots: KernelSlotView[] = [];
  activeTradeIndex = new Map<string, number>();
  venueOrderIndex = new Map<string, number>();
  clientOrderIndex = new Map<string, number>();

  constructor(private readonly owner: ExecutionKernel) {
    for (let id = 0; id < owner.maxSlots; id++) this.slots.push(new KernelSlotView(owner, id));
    this.refresh();
  }

  refresh(): void { // flaw: slots keeps the length it had in the constructor
    const { activeTradeIndex, venueOrderIndex, clientOrderIndex } = this.owner.snapshotBackend();
    this.activeTradeIndex = new Map(activeTradeIndex);
    this.venueOrderIndex = new Map(venueOrderIndex);
    this.clientOrderIndex = new Map(clientOrderIndex);
  }

  slotOf(tradeId: string): KernelSlotView | undefined {
    return this.slots[this.activeTradeIndex.get(tradeId) ?? -1];
  }
}

export class ExecutionKernel {
  constructor(
    public maxSlots: number,
    private readonly read: () => IndexSnapshot,
  ) {}

  snapshotBackend(): IndexSnapshot {
    return this.read();
  }
}
