// path: src/real-zinc-plane.ts
const SEQ = 0;
const LENGTH = 1;

export class RealZincPlane {
  private readonly head: Int32Array;
  private readonly bytes: Uint8Array;

  constructor(memory: SharedArrayBuffer) {
    this.head = new Int32Array(memory, 0, 2);
    this.bytes = new Uint8Array(memory, 8);
  }

  writeRegion(payload: object): void {
    const data = new TextEncoder().encode(JSON.stringify(payload));
    Atomics.add(this.head, SEQ, 1);
    this.bytes.set(data);
    Atomics.store(this.head, LENGTH, data.length);
    Atomics.add(this.head, SEQ, 1);
    Atomics.notify(this.head, SEQ);
  }

  readRegion(): unknown {
    for (;;) {
      const before = Atomics.load(this.head, SEQ);
      const copy = this.bytes.slice(0, Atomics.load(this.head, LENGTH));
      if (before % 2 === 0 && Atomics.load(this.head, SEQ) === before) {
        return JSON.parse(new TextDecoder().decode(copy));
      }
    }
  }
}
