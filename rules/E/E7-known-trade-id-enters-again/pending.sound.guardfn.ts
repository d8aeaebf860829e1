// path: src/lib.ts
type Slot = { tradeId: string | null; open: boolean; size: number };
type Intent = { action: "ENTER"; slotId: number; tradeId: string; size: number };

const guards: Array<(slots: readonly Slot[], intent: Intent) => string | null> = [
  (slots, i) => (i.slotId in slots ? null : "INVALID_SLOT"),
  (slots, i) => (slots[i.slotId].tradeId === i.tradeId ? "TRADE_ALREADY_IN_SLOT" : null),
  (slots, i) => (slots.some((s) => s.tradeId === i.tradeId) ? "TRADE_ID_REUSED" : null),
  (slots, i) => (slots[i.slotId].open ? "SLOT_BUSY" : null),
];

export function processIntent(slots: Slot[], intent: Intent): { accepted: boolean; diagnosticCode: string } {
  for (const guard of guards) {
    const code = guard(slots, intent);
    if (code !== null) return { accepted: false, diagnosticCode: code };
  }
  const slot = slots[intent.slotId];
  slot.tradeId = intent.tradeId;
  slot.size = intent.size;
  slot.open = true;
  return { accepted: true, diagnosticCode: "OK" };
}
