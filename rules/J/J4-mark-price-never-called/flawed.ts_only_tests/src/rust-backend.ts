import { loadKernel, type NativeKernel } from "./native.js";

export class ExecutionKernel {
  private readonly native: NativeKernel;

  constructor(maxSlots: number) {
    this.native = loadKernel(maxSlots);
  }

  markPrice(symbol: string, price: number): void { // flaw: the feed does not know of it, a test does
    this.native.markPrice(symbol, price);
  }

  onVenueEvent(event: object): unknown {
    return JSON.parse(this.native.onVenueEvent(JSON.stringify(event)));
  }

  get unrealizedPnl(): number {
    return this.native.slots().reduce((sum, slot) => sum + slot.unrealizedPnl, 0);
  }
}
