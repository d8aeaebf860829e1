import { decode } from "@msgpack/msgpack";
import * as backend from "./rust-backend";

function slotFromPayload(payload: unknown): backend.Slot {
  return backend.slotFromPayload(payload);
}

export class RealZincPlane {
  private slotCache = new Map<number, backend.Slot>();

  reload(bytes: Uint8Array): void {
    const slots = (decode(bytes) as unknown[]).map(slotFromPayload);
    this.slotCache = new Map(slots.map((s) => [s.slotId, s]));
  }

  size(): number {
    return this.slotCache.size;
  }
}
