// path: src/rust-backend.ts
interface SlotState {
  slotId: number;
  size: number;
  unrealizedPnl: number;
}

interface RustLib {
  slotJson(handle: number, slotId: number): string;
  onVenueEvent(handle: number, json: string): string;
}

export class ExecutionKernel {
  constructor(
    private readonly rust: RustLib,
    private readonly handle: number,
    private readonly maxSlots: number,
    private readonly account: { observeSlots(slots: SlotState[]): void },
  ) {}

  private getSlot(slotId: number): SlotState {
    return JSON.parse(this.rust.slotJson(this.handle, slotId));
  }

  onVenueEvent(event: { slotId: number; kind: string }): unknown {
    const result = JSON.parse(this.rust.onVenueEvent(this.handle, JSON.stringify(event)));
    const all = Array.from({ length: this.maxSlots }, (_, i) => this.getSlot(i));
    this.account.observeSlots(all); // flaw: all slots cross the FFI for one event
    return result;
  }
}
