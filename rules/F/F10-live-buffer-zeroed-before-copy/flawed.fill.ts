// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private readonly region: Uint8Array;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  constructor(buffer: SharedArrayBuffer) {
    this.region = new Uint8Array(buffer);
  }

  private writeRegion(payload: Uint8Array): void {
    if (payload.length > this.region.length) throw new RangeError("payload does not fit");
    this.region.fill(0); // flaw: zeroes the live buffer before the payload is copied
    this.region.set(payload);
  }

  writeSlots(slots: unknown[]): void {
    this.writeRegion(this.encoder.encode(JSON.stringify(slots)));
  }

  readSlots(): unknown[] {
    const copy = this.region.slice();
    const end = copy.indexOf(0);
    const text = this.decoder.decode(copy.subarray(0, end === -1 ? copy.length : end));
    return text === "" ? [] : JSON.parse(text);
  }
}
