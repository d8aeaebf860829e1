// path: src/rust-backend.ts
interface Native { kernelNew(n: number): number; kernelFree(h: number): void; getSlotJson(h: number, i: number): string }
type Owner = { native: Native; handle: number; freed: boolean };

function free(owner: Owner): void {
  if (owner.freed) return;
  owner.freed = true;
  owner.native.kernelFree(owner.handle);
}

const backstop = new FinalizationRegistry<Owner>(free);

class KernelSlotView {
  constructor(private readonly owner: Owner, private readonly slotId: number) {}
  toJson(): string {
    if (this.owner.freed) throw new Error("kernel is closed");
    return this.owner.native.getSlotJson(this.owner.handle, this.slotId);
  }
}

export class ExecutionKernel {
  readonly slots: KernelSlotView[];
  private readonly owner: Owner;

  constructor(native: Native, maxSlots = 8) {
    const owner: Owner = { native, handle: native.kernelNew(maxSlots), freed: false };
    this.owner = owner;
    this.slots = Array.from({ length: maxSlots }, (_, i) => new KernelSlotView(owner, i));
    backstop.register(this, owner, this);
  }

  close(): void {
    backstop.unregister(this);
    free(this.owner);
  }
}
