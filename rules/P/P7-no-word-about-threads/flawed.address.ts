// path: src/native.ts
import koffi from "koffi";
import { Worker } from "node:worker_threads";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("uintptr_t dita_kernel_create(size_t n)");
const mark = lib.func("int dita_kernel_mark(uintptr_t h, size_t slot, double price)");

export class KernelHandle { // flaw: says nothing of the thread that owns the address
  constructor(readonly address: bigint) {}

  static open(maxSlots: number): KernelHandle {
    return new KernelHandle(BigInt(create(maxSlots)));
  }

  mark(slotId: number, price: number): number {
    return mark(this.address, slotId, price);
  }
}

export function startMarker(handle: KernelHandle): Worker {
  return new Worker("./marker.js", { workerData: { address: handle.address } });
}
