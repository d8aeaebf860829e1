// path: src/rust-backend.ts
interface Native { onVenueEventJson(json: string): string }

export class ExecutionKernel {
  constructor(private readonly native: Native) {}

  onVenueEvent(event: { kind: string; price: number; filledSize: number }): unknown {
    if (event.filledSize < 0) throw new RangeError("filledSize");
    return JSON.parse(this.native.onVenueEventJson(JSON.stringify(event))); // flaw: at whatever price
  }
}
