// path: src/kernel.ts
interface Slot {
  state: string;
  legs: number[];
  activeLegIndex: number;
}

export function consumeExitLeg(slots: Map<number, Slot>, slotId: number): Slot {
  const slot = slots.get(slotId);
  if (!slot) throw new RangeError(`slot ${slotId}`);
  const allLegsDone = slot.activeLegIndex + 1 >= slot.legs.length;
  slot.activeLegIndex += 1;
  if (allLegsDone) {
    slot.state = "CLOSED";
  } else {
    slot.state = "POSITION_OPEN";
  }
  return slot;
}
