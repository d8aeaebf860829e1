// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private readonly region: Uint8Array;
  private readonly encoder = new TextEncoder();

  constructor(buffer: SharedArrayBuffer) {
    this.region = new Uint8Array(buffer);
  }

  private writeRegion(payload: Uint8Array): void {
    if (payload.length > this.region.length) throw new RangeError("payload does not fit");
    this.region.set(payload);
    this.region.fill(0, payload.length);
  }

  writeSlots(slots: unknown[]): void {
    this.writeRegion(this.encoder.encode(JSON.stringify(slots)));
  }
}
