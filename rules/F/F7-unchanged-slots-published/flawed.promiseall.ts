// path: src/rust-backend.ts
type Slot = Readonly<{ slotId: number; size: number; realizedPnl: number }>;

export class ExecutionKernel {
  #slots: Slot[] = [];

  constructor(
    private readonly load: (slots: readonly Slot[]) => Slot[],
    private readonly projection: { put(key: number, slot: Slot): Promise<void> },
    private readonly plane: { write(slot: Slot): Promise<void> },
  ) {}

  async reconcileFromSlots(slots: readonly Slot[]): Promise<number> {
    const previous = this.#slots;
    this.#slots = this.load(slots);
    const moved = this.#slots.filter((s, i) => s.size !== previous[i]?.size).length;
    await Promise.all(
      this.#slots.flatMap((slot) => [
        this.projection.put(slot.slotId, slot), // flaw: every slot goes to both sinks at each reconcile
        this.plane.write(slot),
      ]),
    );
    return moved;
  }
}
