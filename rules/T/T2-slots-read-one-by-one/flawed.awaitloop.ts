// path: src/rust-backend.ts
import type { Account, Slot, VenueEvent } from "./contracts";

interface NativeKernel {
  slotJson(slotId: number): Promise<string>;
  onVenueEvent(payload: string): Promise<string>;
}

export class ExecutionKernel {
  constructor(
    private readonly native: NativeKernel,
    private readonly account: Account,
    private readonly maxSlots: number,
  ) {}

  private async observe(): Promise<void> {
    const slots: Slot[] = [];
    for (let i = 0; i < this.maxSlots; i++) {
      slots.push(JSON.parse(await this.native.slotJson(i))); // flaw: an event can be applied between two awaits
    }
    this.account.observeSlots(slots);
  }

  async onVenueEvent(event: VenueEvent): Promise<void> {
    await this.native.onVenueEvent(JSON.stringify(event));
    await this.observe();
  }
}
