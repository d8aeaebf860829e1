// path: src/kernel.ts
interface Slot {
  state: string;
  legs: number[];
  activeLegIndex: number;
}

function legStatus(slot: Slot) {
  const left = slot.legs.length - slot.activeLegIndex;
  return { left, allLegsDone: left <= 0 };
}

export function consumeExitLeg(slots: Map<number, Slot>, slotId: number, emit: (s: Slot) => void): void {
  const slot = slots.get(slotId);
  if (slot === undefined) throw new RangeError(`slot ${slotId}`);
  const { allLegsDone } = legStatus(slot);
  slot.activeLegIndex += 1;
  if (!allLegsDone) { // flaw: the last leg is already consumed when this runs
    slot.state = "POSITION_OPEN";
    emit(slot);
    return;
  }
  slot.state = "CLOSED";
  emit(slot);
}
