// path: src/real-zinc-control-plane.ts
export class RealZincControlPlane {
  private readonly header: Int32Array;
  private readonly body: Uint8Array;

  constructor(shared: SharedArrayBuffer) {
    this.header = new Int32Array(shared, 0, 1);
    this.body = new Uint8Array(shared, 4);
  }

  update(document: Record<string, unknown>): void {
    const encoded = new TextEncoder().encode(JSON.stringify(document));
    this.header[0] = encoded.length;
    this.body.set(encoded);
  }

  read(): Record<string, unknown> {
    const length = this.header[0];
    const copy = Uint8Array.from(this.body.subarray(0, length)); // flaw: nothing tells whether update() ran in between
    return JSON.parse(new TextDecoder().decode(copy));
  }
}
