// path: src/kernel.ts
const MAX_LEVERAGE = 25;

interface Intent {
  action: "ENTER" | "EXIT";
  targetSize: number;
  leverage: number;
}

function boundedLeverage(asked: number): { leverage: number; clamped: boolean } {
  const wanted = Number.isFinite(asked) && asked > 0 ? asked : 1;
  return { leverage: Math.min(wanted, MAX_LEVERAGE), clamped: wanted > MAX_LEVERAGE };
}

export function processIntent(slot: { leverage: number; size: number }, intent: Intent): string {
  if (intent.action === "EXIT") return "OK";
  const { leverage, clamped } = boundedLeverage(intent.leverage);
  slot.leverage = leverage;
  slot.size = intent.targetSize;
  return clamped ? "LEVERAGE_CLAMPED" : "OK";
}
