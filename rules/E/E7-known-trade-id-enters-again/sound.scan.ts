// path: src/lib.ts
export function processIntent(slots: Slot[], intent: Intent): Outcome {
  for (const s of slots) {
    if (s.tradeId === intent.tradeId) return { accepted: false, diagnosticCode: "TRADE_ID_REUSED" };
  }
  const slot = slots[intent.slotId];
  slot.tradeId = intent.tradeId;
  slot.open = true;
  return { accepted: true, diagnosticCode: "OK" };
}
