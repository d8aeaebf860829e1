// path: src/rust-backend.ts
interface Native { onVenueEventJson(json: string): string }

const isFill = (kind: string): boolean => kind.endsWith("FILL");

export class ExecutionKernel {
  constructor(private readonly native: Native) {}

  onVenueEvent(event: { kind: string; price: number; filledSize: number }): unknown {
    if (isFill(event.kind) && event.price <= 0) throw new RangeError("a fill without a price");
    return JSON.parse(this.native.onVenueEventJson(JSON.stringify(event)));
  }
}
