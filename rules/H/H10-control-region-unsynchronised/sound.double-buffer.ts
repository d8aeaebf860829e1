// path: src/real-control-plane.ts
export class RealZincControlPlane {
  private readonly index: Int32Array;
  constructor(private readonly halves: Uint8Array[], shared: SharedArrayBuffer) { this.index = new Int32Array(shared, 0, 1); }
  read(): object {
    return JSON.parse(new TextDecoder().decode(this.halves[Atomics.load(this.index, 0)]));
  }
  update(changes: object): void {
    const active = Atomics.load(this.index, 0);
    this.halves[1 - active].set(new TextEncoder().encode(JSON.stringify(changes)));
    Atomics.store(this.index, 0, 1 - active);
  }
}
