// path: src/rust-backend.ts
interface Slot {
  slotId: number;
  size: number;
}

interface EventResult {
  accepted: boolean;
  slotId: number;
  slot?: Slot;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { onVenueEvent(json: string): string; slotJson(slotId: number): string },
    private readonly projection: { writeSlot(slot: Slot): void },
  ) {}

  onVenueEvent(event: object): EventResult {
    const result = JSON.parse(this.native.onVenueEvent(JSON.stringify(event))) as EventResult;
    const slot = result.slot ?? (JSON.parse(this.native.slotJson(result.slotId)) as Slot);
    this.projection.writeSlot(slot);
    return { ...result, slot };
  }
}
