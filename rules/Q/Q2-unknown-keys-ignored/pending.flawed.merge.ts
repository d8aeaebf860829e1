// path: src/kernel.ts
export interface KernelIntent {
  tradeId: string;
  action: string;
  targetSize: number;
  leverage: number;
  limitPrice: number;
}

const defaults: KernelIntent = { tradeId: "", action: "ENTER", targetSize: 0, leverage: 1, limitPrice: 0 };

export function parseIntent(text: string): KernelIntent {
  const raw = JSON.parse(text) as Partial<KernelIntent>;
  return { // flaw: keys it does not know are dropped, what they meant is defaulted
    tradeId: raw.tradeId ?? defaults.tradeId,
    action: raw.action ?? defaults.action,
    targetSize: raw.targetSize ?? defaults.targetSize,
    leverage: raw.leverage ?? defaults.leverage,
    limitPrice: raw.limitPrice ?? defaults.limitPrice,
  };
}
