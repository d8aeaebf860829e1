import type { Region } from "./region";

export interface TradeSlot {
  slotId: number;
  size: number;
}

export function slotToPayload(slot: TradeSlot): string {
  return `${slot.slotId}:${slot.size}`;
}

export class RealZincPlane {
  constructor(private readonly region: Region, private readonly encodeSlot: (slot: TradeSlot) => string) {}

  writeSlot(slot: TradeSlot): void {
    this.region.writeCell(slot.slotId, this.encodeSlot(slot));
  }
}
