export class RealZincPlane {
  private readonly memory: SharedArrayBuffer;

  constructor(bytes: number) {
    this.memory = new SharedArrayBuffer(bytes);
  }

  writeSlots(document: Uint8Array): void {
    new Uint8Array(this.memory).set(document);
  }

  close(): void {
    Atomics.store(new Int32Array(this.memory), 0, -1);
  }
}
