export interface KernelIntent {
  tradeId: string;
  size: number;
  orderType?: "MARKET" | "LIMIT";
  price?: number;
  metadata?: Record<string, unknown>;
}

export function createKernel(core: (i: KernelIntent) => boolean, submit: (o: object) => void) {
  return {
    processIntent(intent: KernelIntent): boolean {
      const ok = core(intent);
      if (ok) submit({ type: intent.orderType ?? "MARKET", price: intent.price, qty: intent.size });
      return ok;
    },
  };
}
