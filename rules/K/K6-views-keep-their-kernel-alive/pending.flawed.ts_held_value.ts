// path: src/rust-backend.ts
interface Native { kernelNew(n: number): number; kernelFree(h: number): void; getSlotJson(h: number, i: number): string }

type KernelSlotView = { kernel: ExecutionKernel; toJson(): string };
type KernelStateView = { kernel: ExecutionKernel; slots: KernelSlotView[] };

const finalizers = new FinalizationRegistry<KernelStateView>((state) => state.kernel.free());

export class ExecutionKernel {
  readonly state: KernelStateView;
  private readonly handle: number;

  constructor(private readonly native: Native, maxSlots = 8) {
    this.handle = native.kernelNew(maxSlots);
    const slots = Array.from({ length: maxSlots }, (_, i) => ({
      kernel: this as ExecutionKernel,
      toJson: () => native.getSlotJson(this.handle, i),
    }));
    this.state = { kernel: this, slots };
    finalizers.register(this, this.state); // flaw: the held value leads back to the kernel, so it is never freed
  }

  free(): void {
    this.native.kernelFree(this.handle);
  }
}
