// path: src/rust-backend.ts
interface SlotState {
  slotId: number;
  unrealizedPnl: number;
}

export class AccountProjection {
  private readonly bySlot = new Map<number, number>();
  unrealized = 0;

  observeSlots(slots: SlotState[]): void {
    for (const { slotId, unrealizedPnl } of slots) {
      this.unrealized += unrealizedPnl - (this.bySlot.get(slotId) ?? 0);
      this.bySlot.set(slotId, unrealizedPnl);
    }
  }
}

export class ExecutionKernel {
  constructor(
    private readonly native: { onVenueEvent(json: string): string },
    private readonly account: AccountProjection,
  ) {}

  onVenueEvent(event: object): SlotState {
    const { slot } = JSON.parse(this.native.onVenueEvent(JSON.stringify(event))) as { slot: SlotState };
    this.account.observeSlots([slot]);
    return slot;
  }
}
