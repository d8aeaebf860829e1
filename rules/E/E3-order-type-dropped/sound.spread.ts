// path: src/pink-direct.ts
export interface Decision {
  tradeId: string;
  action: "ENTER" | "EXIT";
  size: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice: number | null;
}

export interface KernelIntent extends Omit<Decision, "size"> {
  slotId: number;
  targetSize: number;
}

export class PinkDirectRuntime {
  constructor(private readonly kernel: { processIntent(i: KernelIntent): Promise<void> }) {}

  decisionToKernelIntent(decision: Decision, slotId: number): KernelIntent {
    const { size, ...carried } = decision;
    return { ...carried, slotId, targetSize: size };
  }

  async act(decision: Decision): Promise<void> {
    await this.kernel.processIntent(this.decisionToKernelIntent(decision, 0));
  }
}
