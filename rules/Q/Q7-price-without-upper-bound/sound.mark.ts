// path: src/rust-backend.ts
import type { KernelIntent, VenueEvent } from "./contracts";
import type { NativeKernel } from "./native";

export class ExecutionKernel {
  constructor(private readonly native: NativeKernel, private readonly mark: (symbol: string) => number) {}

  private demandPrice(symbol: string, value: number): void {
    const positive = Number.isFinite(value) && value > 0;
    const mark = this.mark(symbol);
    if (!positive || value > mark * 2 || value < mark / 2) throw new RangeError(`${symbol}: price ${value}, mark ${mark}`);
  }

  processIntent(intent: KernelIntent): string {
    this.demandPrice(intent.symbol, intent.referencePrice);
    return this.native.processIntent(JSON.stringify(intent));
  }

  onVenueEvent(event: VenueEvent): string {
    if (event.filledSize > 0) this.demandPrice(event.symbol, event.price);
    return this.native.onVenueEvent(JSON.stringify(event));
  }
}
