// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private readonly active: Int32Array;
  private readonly halves: [Uint8Array, Uint8Array];

  constructor(memory: SharedArrayBuffer) {
    const half = (memory.byteLength - 4) / 2;
    this.active = new Int32Array(memory, 0, 1);
    this.halves = [new Uint8Array(memory, 4, half), new Uint8Array(memory, 4 + half, half)];
  }

  writeRegion(payload: object): void {
    const next = 1 - (Atomics.load(this.active, 0) & 1);
    const half = this.halves[next as 0 | 1];
    half.fill(0);
    half.set(new TextEncoder().encode(JSON.stringify(payload)));
    Atomics.store(this.active, 0, next);
    Atomics.notify(this.active, 0);
  }

  readRegion(): unknown {
    for (;;) {
      const index = Atomics.load(this.active, 0);
      const copy = this.halves[(index & 1) as 0 | 1].slice();
      const end = copy.indexOf(0);
      if (Atomics.load(this.active, 0) === index) return JSON.parse(new TextDecoder().decode(copy.subarray(0, end)));
    }
  }
}
