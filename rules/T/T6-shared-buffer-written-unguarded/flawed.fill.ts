// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private readonly bytes: Uint8Array;
  private readonly signal: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.signal = new Int32Array(memory, 0, 1);
    this.bytes = new Uint8Array(memory, 4);
  }

  writeRegion(payload: object): void {
    const data = new TextEncoder().encode(JSON.stringify(payload));
    this.bytes.fill(0); // flaw: a reading worker sees zeros or half a record before the next lines
    this.bytes.set(data);
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  readRegion(): unknown {
    const end = this.bytes.indexOf(0);
    const text = new TextDecoder().decode(this.bytes.slice(0, end));
    return text === "" ? undefined : JSON.parse(text);
  }
}
