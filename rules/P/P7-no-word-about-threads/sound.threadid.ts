// path: src/native.ts
import koffi from "koffi";
import { threadId } from "node:worker_threads";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("uintptr_t dita_kernel_create(size_t n)");
const mark = lib.func("int dita_kernel_mark(uintptr_t h, size_t slot, double price)");

export class KernelHandle {
  constructor(private readonly address: bigint, private readonly owner: number) {}

  static open(maxSlots: number): KernelHandle {
    return new KernelHandle(BigInt(create(maxSlots)), threadId);
  }

  private checked(): bigint {
    if (threadId !== this.owner) throw new Error(`kernel belongs to thread ${this.owner}`);
    return this.address;
  }

  mark(slotId: number, price: number): number {
    return mark(this.checked(), slotId, price);
  }
}
