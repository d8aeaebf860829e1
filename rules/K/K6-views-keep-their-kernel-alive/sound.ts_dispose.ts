// path: src/rust-backend.ts
interface Native { kernelNew(n: number): number; kernelFree(h: number): void; getSlotJson(h: number, i: number): string }

export class KernelSlotView {
  private readonly kernel: WeakRef<ExecutionKernel>;
  constructor(kernel: ExecutionKernel, private readonly slotId: number) {
    this.kernel = new WeakRef(kernel);
  }
  toJson(): string {
    const kernel = this.kernel.deref();
    if (!kernel) throw new Error("kernel is gone");
    return kernel.slotJson(this.slotId);
  }
}

export class ExecutionKernel implements Disposable {
  private handle: number | undefined;
  constructor(private readonly native: Native, maxSlots = 8) {
    this.handle = native.kernelNew(maxSlots);
  }
  slot(i: number): KernelSlotView {
    return new KernelSlotView(this, i);
  }
  slotJson(i: number): string {
    if (this.handle === undefined) throw new Error("kernel is closed");
    return this.native.getSlotJson(this.handle, i);
  }
  [Symbol.dispose](): void {
    if (this.handle !== undefined) this.native.kernelFree(this.handle);
    this.handle = undefined;
  }
}
