// path: src/native.ts
import { loadNative } from "./loader";

const native = loadNative<{
  create(maxSlots: number): number;
  processIntent(handle: number, payload: string): string;
}>();

export class KernelHandle {
  readonly #pointer: number;
  readonly #lock: Int32Array;

  constructor(maxSlots: number, lock: SharedArrayBuffer) {
    this.#pointer = native.create(maxSlots);
    this.#lock = new Int32Array(lock);
  }

  processIntent(payload: object): unknown {
    while (Atomics.compareExchange(this.#lock, 0, 0, 1) !== 0) Atomics.wait(this.#lock, 0, 1);
    try {
      return JSON.parse(native.processIntent(this.#pointer, JSON.stringify(payload)));
    } finally {
      Atomics.store(this.#lock, 0, 0);
      Atomics.notify(this.#lock, 0, 1);
    }
  }
}
