// path: src/rust-backend.ts
interface Slot {
  slotId: number;
  size: number;
  realizedPnl: number;
}

interface EventResult {
  accepted: boolean;
  diagnosticCode: string;
  slot: Slot;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { onVenueEvent(json: string): string; slotJson(slotId: number): string },
    private readonly projection: { writeSlot(slot: Slot): void },
  ) {}

  getSlot(slotId: number): Slot {
    return JSON.parse(this.native.slotJson(slotId)) as Slot;
  }

  onVenueEvent(event: { slotId: number; kind: string }): EventResult {
    const result = JSON.parse(this.native.onVenueEvent(JSON.stringify(event))) as EventResult;
    const slot = this.getSlot(event.slotId); // flaw: read back although the result carries it
    this.projection.writeSlot(slot);
    return { ...result, slot };
  }
}
