// path: src/bingx-venue.ts
const SEQ = 0;

export class BingxVenueAdapter {
  private readonly snapLock: Int32Array;
  private readonly fields: Float64Array;

  constructor(memory: SharedArrayBuffer) {
    this.snapLock = new Int32Array(memory, 0, 2);
    this.fields = new Float64Array(memory, 8);
  }

  store(size: number, takenAt: number): void {
    while (Atomics.compareExchange(this.snapLock, SEQ, 0, 1) !== 0) Atomics.wait(this.snapLock, SEQ, 1, 5);
    this.fields[0] = size;
    this.fields[1] = takenAt;
    Atomics.store(this.snapLock, SEQ, 0);
    Atomics.notify(this.snapLock, SEQ);
  }

  read(): { size: number; takenAt: number } {
    const size = this.fields[0]!; // flaw: the reader in the other worker does not take snapLock
    return { size, takenAt: this.fields[1]! };
  }
}
