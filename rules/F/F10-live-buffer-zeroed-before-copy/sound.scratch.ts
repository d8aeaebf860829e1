// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private readonly halves: [Uint8Array, Uint8Array];
  private readonly live: Int32Array;

  constructor(buffer: SharedArrayBuffer, private readonly half: number) {
    this.live = new Int32Array(buffer, 0, 1);
    this.halves = [new Uint8Array(buffer, 8, half), new Uint8Array(buffer, 8 + half, half)];
  }

  private writeRegion(payload: Uint8Array): void {
    if (payload.length > this.half) throw new RangeError("payload does not fit");
    const spare = 1 - Atomics.load(this.live, 0);
    const target = this.halves[spare];
    target.fill(0);
    target.set(payload);
    Atomics.store(this.live, 0, spare);
  }

  write(text: string): void {
    this.writeRegion(new TextEncoder().encode(text));
  }

  read(): Uint8Array {
    return this.halves[Atomics.load(this.live, 0)].slice();
  }
}
