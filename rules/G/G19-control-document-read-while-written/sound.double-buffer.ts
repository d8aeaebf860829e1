// path: src/zinc/control.ts
const HALF = 32 * 1024;

export class RealZincControlPlane {
  private readonly index: Int32Array;
  private readonly halves: [Uint8Array, Uint8Array];

  constructor(shared: SharedArrayBuffer) {
    this.index = new Int32Array(shared, 0, 2);
    this.halves = [new Uint8Array(shared, 8, HALF), new Uint8Array(shared, 8 + HALF, HALF)];
  }

  update(document: object): void {
    const spare = 1 - (Atomics.load(this.index, 0) & 1);
    const target = this.halves[spare];
    const encoded = new TextEncoder().encode(JSON.stringify(document));
    new DataView(target.buffer, target.byteOffset).setUint32(0, encoded.length, true);
    target.set(encoded, 4);
    Atomics.add(this.index, 0, 1);
  }

  read(): unknown {
    for (;;) {
      const turn = Atomics.load(this.index, 0);
      const source = this.halves[turn & 1];
      const length = new DataView(source.buffer, source.byteOffset).getUint32(0, true);
      const copy = source.slice(4, 4 + length);
      if (Atomics.load(this.index, 0) === turn) return JSON.parse(new TextDecoder().decode(copy));
    }
  }
}
