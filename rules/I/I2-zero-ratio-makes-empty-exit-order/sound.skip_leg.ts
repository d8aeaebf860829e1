// path: src/lib.ts
type Slot = { stage: string; size: number; exitLegRatios: number[]; nextLeg: number; activeExitOrder?: { qty: number } };

function takeLeg(slot: Slot): number | undefined {
  while (slot.nextLeg < slot.exitLegRatios.length) {
    const ratio = slot.exitLegRatios[slot.nextLeg++];
    if (ratio > 0) return ratio;
  }
  return undefined;
}

export function processIntent(slot: Slot, intent: { action: string; exitRatio?: number }): string {
  if (intent.action !== "EXIT") return "UNSUPPORTED";
  if (slot.stage !== "POSITION_OPEN") return "INVALID_STATE";
  const ratio = intent.exitRatio !== undefined && intent.exitRatio > 0 ? intent.exitRatio : takeLeg(slot);
  if (ratio === undefined) return "NOTHING_TO_EXIT";
  const qty = Math.min(slot.size, slot.size * ratio);
  if (qty <= 0) return "NOTHING_TO_EXIT";
  slot.activeExitOrder = { qty };
  slot.stage = "EXIT_REQUESTED";
  return "OK";
}
