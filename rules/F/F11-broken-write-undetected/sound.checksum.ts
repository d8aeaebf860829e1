// path: src/real-zinc-plane.ts
import { crc32 } from "node:zlib";

export class RealZincPlane {
  private readonly head: DataView;
  private readonly body: Uint8Array;
  private lastGood: object[] = [];

  constructor(buffer: SharedArrayBuffer) {
    this.head = new DataView(buffer, 0, 8);
    this.body = new Uint8Array(buffer, 8);
  }

  private writeRegion(payload: Uint8Array): void {
    this.body.set(payload);
    this.head.setUint32(0, payload.length, true);
    this.head.setUint32(4, crc32(payload), true);
  }

  writeSlots(slots: object[]): void {
    this.writeRegion(new TextEncoder().encode(JSON.stringify(slots)));
  }

  readSlots(): object[] {
    const bytes = this.body.slice(0, this.head.getUint32(0, true));
    if (bytes.length > 0 && crc32(bytes) === this.head.getUint32(4, true)) {
      this.lastGood = JSON.parse(new TextDecoder().decode(bytes));
    }
    return this.lastGood;
  }
}
