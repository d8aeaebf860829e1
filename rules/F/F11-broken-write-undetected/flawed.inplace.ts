// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private readonly length: Uint32Array;
  private readonly body: Uint8Array;

  constructor(buffer: SharedArrayBuffer) {
    this.length = new Uint32Array(buffer, 0, 1);
    this.body = new Uint8Array(buffer, 8);
  }

  private writeRegion(payload: Uint8Array): void {
    this.length[0] = payload.length;
    this.body.set(payload); // flaw: a write that breaks off leaves a mix that no reader can recognise
  }

  writeSlots(slots: object[]): void {
    this.writeRegion(new TextEncoder().encode(JSON.stringify(slots)));
  }

  readSlots(): object[] {
    const bytes = this.body.slice(0, this.length[0]);
    return bytes.length === 0 ? [] : JSON.parse(new TextDecoder().decode(bytes));
  }
}
