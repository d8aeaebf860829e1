// path: src/pink-direct.ts
type Slot = Readonly<{ slotId: number; tradeId: string; side: "LONG" | "SHORT"; size: number }>;

export const exitIntentFromSlot = (slot: Slot, ratio: number) => ({
  action: "EXIT",
  slotId: slot.slotId,
  tradeId: slot.tradeId,
  side: slot.side === "LONG" ? "SELL" : "BUY",
  targetSize: slot.size * ratio,
});

export function makeStep(env: {
  readSlots: () => Slot[];
  pumpVenueEvents: () => Promise<void>;
  decide: (tick: number, slot: Slot) => Promise<{ exit: boolean; ratio: number }>;
  processIntent: (intent: object) => Promise<void>;
}) {
  return async function step(tick: number): Promise<void> {
    const held = structuredClone(env.readSlots().filter((s) => s.size > 0));
    await env.pumpVenueEvents();
    for (const slot of held) {
      const { exit, ratio } = await env.decide(tick, slot);
      if (!exit) continue;
      const intent = exitIntentFromSlot(slot, ratio); // flaw: sized from the clone taken before the pump
      await env.processIntent(intent);
    }
  };
}
