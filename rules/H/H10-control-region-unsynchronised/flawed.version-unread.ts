// path: src/real-control-plane.ts
export class RealZincControlPlane {
  private readonly version: Int32Array;

  constructor(private readonly bytes: Uint8Array, shared: SharedArrayBuffer) {
    this.version = new Int32Array(shared, 0, 1);
  }

  read(): object {
    return JSON.parse(new TextDecoder().decode(this.bytes));
  }

  update(changes: object): void {
    this.bytes.set(new TextEncoder().encode(JSON.stringify(changes))); // flaw: read() never looks at the version
    Atomics.add(this.version, 0, 1);
  }
}
