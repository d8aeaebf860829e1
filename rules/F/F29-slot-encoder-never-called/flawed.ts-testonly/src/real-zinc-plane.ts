import { encode } from "@msgpack/msgpack";

type Slot = { slotId: number; size: number; fsmState: { value: string } | string };

export class RealZincPlane {
  private readonly slotCache: Slot[] = [];

  constructor(private readonly publish: (bytes: Uint8Array) => void) {}

  writeSlot(slot: Slot): void {
    this.slotCache[slot.slotId] = slot;
    this.publish(encode(this.slotCache));
  }
}

export const slotToPayload = (slot: Slot) => ({ // flaw: no module of the system imports it, a test alone does
  slotId: slot.slotId,
  size: slot.size,
  fsmState: typeof slot.fsmState === "string" ? slot.fsmState : slot.fsmState.value,
});
