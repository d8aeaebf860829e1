// path: src/real-zinc-control-plane.ts
export class RealZincControlPlane {
  private readonly header: Int32Array;
  private readonly body: Uint8Array;

  constructor(shared: SharedArrayBuffer) {
    this.header = new Int32Array(shared, 0, 2);
    this.body = new Uint8Array(shared, 8);
  }

  update(document: Record<string, unknown>): void {
    const encoded = new TextEncoder().encode(JSON.stringify(document));
    Atomics.add(this.header, 0, 1);
    this.body.set(encoded);
    Atomics.store(this.header, 1, encoded.length);
    Atomics.add(this.header, 0, 1);
  }

  read(): Record<string, unknown> {
    for (let attempt = 0; attempt < 1000; attempt++) {
      const before = Atomics.load(this.header, 0);
      if (before % 2 !== 0) continue;
      const copy = this.body.slice(0, Atomics.load(this.header, 1));
      if (Atomics.load(this.header, 0) === before) return JSON.parse(new TextDecoder().decode(copy));
    }
    throw new Error("control region is being rewritten");
  }
}
