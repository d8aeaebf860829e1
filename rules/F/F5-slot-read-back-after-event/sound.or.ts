// path: src/rust-backend.ts
interface Slot { slotId: number; realizedPnl: number }
interface EventResult { slotId: number; slot: Slot | null }

export class ExecutionKernel {
  constructor(private readonly native: { onVenueEvent(json: string): string; slotJson(id: number): string }, private readonly plane: { writeSlot(slot: Slot): void }) {}

  private readSlot(id: number): Slot {
    return JSON.parse(this.native.slotJson(id)) as Slot;
  }

  onVenueEvent(event: object): EventResult {
    const result = JSON.parse(this.native.onVenueEvent(JSON.stringify(event))) as EventResult;
    const slot = result.slot || this.readSlot(result.slotId);
    this.plane.writeSlot(slot);
    return { ...result, slot };
  }
}
