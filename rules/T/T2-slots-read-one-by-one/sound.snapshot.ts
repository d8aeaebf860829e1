// path: src/rust-backend.ts
import { Mutex } from "async-mutex";
import type { Account, VenueEvent } from "./contracts";

interface NativeKernel {
  snapshotJson(): Promise<string>;
  onVenueEvent(payload: string): Promise<string>;
}

export class ExecutionKernel {
  private readonly gate = new Mutex();

  constructor(private readonly native: NativeKernel, private readonly account: Account) {}

  private async observe(): Promise<void> {
    const text = await this.gate.runExclusive(() => this.native.snapshotJson());
    this.account.observeSlots(JSON.parse(text).slots);
  }

  async onVenueEvent(event: VenueEvent): Promise<void> {
    await this.gate.runExclusive(() => this.native.onVenueEvent(JSON.stringify(event)));
    await this.observe();
  }
}
