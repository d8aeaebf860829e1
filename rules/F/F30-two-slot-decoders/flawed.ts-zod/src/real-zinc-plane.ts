import { decode } from "@msgpack/msgpack";

type Slot = { slotId: number; size: number; stage: string };

export const slotFromPayload = (payload: any): Slot => ({
  slotId: payload.slot_id,
  size: payload.size ?? 0,
  stage: payload.fsm_state ?? "IDLE",
});

export class RealZincPlane {
  private slotCache = new Map<number, Slot>();

  reload(bytes: Uint8Array): void {
    const slots = (decode(bytes) as unknown[]).map(slotFromPayload);
    this.slotCache = new Map(slots.map((s) => [s.slotId, s]));
  }
}
