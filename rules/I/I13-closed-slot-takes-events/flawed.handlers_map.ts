// path: src/lib.ts
type Stage = "IDLE" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING" | "CLOSED";
type Slot = { fsmState: Stage; closed: boolean; size: number; seen: Set<string> };
type Ev = { id: string; kind: "ACK" | "FILL"; qty: number };

const handlers: Record<Ev["kind"], (s: Slot, e: Ev) => Partial<Slot>> = {
  ACK: (s) => ({ fsmState: s.size > 0 ? "EXIT_WORKING" : "ENTRY_WORKING" }),
  FILL: (s, e) => {
    const size = Math.max(0, s.size + e.qty);
    return { size, fsmState: size > 0 ? "POSITION_OPEN" : "CLOSED", closed: size === 0 };
  },
};

export function onVenueEvent(slot: Slot, ev: Ev): boolean {
  if (slot.seen.has(ev.id)) return false;
  slot.seen.add(ev.id);
  Object.assign(slot, handlers[ev.kind](slot, ev)); // flaw: applied to a closed slot too
  return true;
}
