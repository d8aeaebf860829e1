// path: src/rust-backend.ts
const dropped = new FinalizationRegistry<number>((handle) => lib.kernelFree(handle));
declare const lib: { kernelNew(n: number): number; kernelFree(h: number): void; read(h: number, i: number): string };

class KernelSlotView {
  readonly #kernel: ExecutionKernel;
  constructor(kernel: ExecutionKernel, readonly index: number) {
    this.#kernel = kernel;
  }
  get json(): string {
    return lib.read(this.#kernel.handle, this.index);
  }
}

export class ExecutionKernel {
  readonly handle: number;
  readonly slots: KernelSlotView[] = [];
  constructor(count: number) {
    this.handle = lib.kernelNew(count);
    this.slots = [new KernelSlotView(this, 0), new KernelSlotView(this, 1)]; // flaw: views and kernel live until the collector comes by
    dropped.register(this, this.handle);
  }
}
