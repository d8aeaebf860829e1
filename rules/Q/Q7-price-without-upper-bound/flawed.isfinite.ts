// path: src/rust-backend.ts
import type { KernelIntent, VenueEvent } from "./contracts";
import type { NativeKernel } from "./native";

const isPrice = (value: number): boolean => Number.isFinite(value) && value > 0; // flaw: 1e300 is both

export class ExecutionKernel {
  constructor(private readonly native: NativeKernel) {}

  processIntent(intent: KernelIntent): string {
    if (!isPrice(intent.referencePrice)) throw new RangeError(`referencePrice ${intent.referencePrice}`);
    return this.native.processIntent(JSON.stringify(intent));
  }

  onVenueEvent(event: VenueEvent): string {
    if (event.filledSize > 0 && !isPrice(event.price)) throw new RangeError(`price ${event.price}`);
    return this.native.onVenueEvent(JSON.stringify(event));
  }
}
