// path: src/rust-backend.ts
import type { Account, Slot, VenueEvent } from "./contracts";

interface NativeKernel {
  slotJson(slotId: number): string;
  onVenueEvent(payload: string): string;
}

export class ExecutionKernel {
  constructor(
    private readonly native: NativeKernel,
    private readonly account: Account,
    private readonly maxSlots: number,
  ) {}

  private observe(): void {
    const slots: Slot[] = [];
    for (let i = 0; i < this.maxSlots; i++) {
      slots.push(JSON.parse(this.native.slotJson(i)));
    }
    this.account.observeSlots(slots);
  }

  async onVenueEvent(event: VenueEvent): Promise<void> {
    this.native.onVenueEvent(JSON.stringify(event));
    this.observe();
  }
}
