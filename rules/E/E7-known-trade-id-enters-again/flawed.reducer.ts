// path: src/lib.ts
type Slot =
  | { stage: "IDLE" }
  | { stage: "ORDER_REQUESTED" | "POSITION_OPEN" | "CLOSED"; tradeId: string; size: number };

interface State {
  slots: readonly Slot[];
  activeTradeIndex: Readonly<Record<string, number>>;
}

type Intent = { case: "ENTER"; slotId: number; tradeId: string; size: number };

const isFree = (slot: Slot) => slot.stage === "IDLE" || slot.stage === "CLOSED";

export function processIntent(state: State, intent: Intent): { state: State; code: string } {
  const target = state.slots[intent.slotId];
  if (target === undefined) return { state, code: "INVALID_SLOT" };
  if (!isFree(target)) return { state, code: "SLOT_BUSY" };

  const entered: Slot = { stage: "ORDER_REQUESTED", tradeId: intent.tradeId, size: intent.size }; // flaw: an id known in another slot is overwritten
  return {
    code: "OK",
    state: {
      slots: state.slots.map((s, i) => (i === intent.slotId ? entered : s)),
      activeTradeIndex: { ...state.activeTradeIndex, [intent.tradeId]: intent.slotId },
    },
  };
}
