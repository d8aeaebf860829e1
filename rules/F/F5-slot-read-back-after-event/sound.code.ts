// path: src/rust-backend.ts
type Slot = { slotId: number; size: number; realizedPnl: number };

interface Native {
  /** Applies the event and returns a status code, nothing else. */
  onVenueEvent(ptr: number, len: number): number;
  slotJson(slotId: number): string;
  alloc(bytes: Uint8Array): number;
}

export class ExecutionKernel {
  private readonly encoder = new TextEncoder();

  constructor(private readonly native: Native, private readonly publish: (slot: Slot) => void) {}

  onVenueEvent(event: { slotId: number }): number {
    const bytes = this.encoder.encode(JSON.stringify(event));
    const code = this.native.onVenueEvent(this.native.alloc(bytes), bytes.length);
    if (code === 0) {
      this.publish(JSON.parse(this.native.slotJson(event.slotId)) as Slot);
    }
    return code;
  }
}
