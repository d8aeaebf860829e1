// path: src/kernel.ts
export interface KernelIntent {
  tradeId: string;
  action: string;
  targetSize: number;
  leverage: number;
  limitPrice?: number;
}

const KNOWN = new Set(["tradeId", "action", "targetSize", "leverage", "limitPrice"]);

export function parseIntent(text: string): KernelIntent {
  const raw = JSON.parse(text) as Record<string, unknown>;
  const unknown = Object.keys(raw).filter((key) => !KNOWN.has(key));
  if (unknown.length > 0) throw new TypeError(`unknown fields: ${unknown.join(", ")}`);
  return {
    tradeId: String(raw["tradeId"]),
    action: String(raw["action"]),
    targetSize: Number(raw["targetSize"]),
    leverage: Number(raw["leverage"] ?? 1),
    ...(raw["limitPrice"] === undefined ? {} : { limitPrice: Number(raw["limitPrice"]) }),
  };
}
