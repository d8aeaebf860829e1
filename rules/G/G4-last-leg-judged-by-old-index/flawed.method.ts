// path: src/lib.ts
export class TradeSlot {
  fsmState: "POSITION_OPEN" | "EXIT_WORKING" | "CLOSED" = "EXIT_WORKING";
  activeLegIndex = 0;

  constructor(
    readonly exitLegRatios: readonly number[],
    public size: number,
  ) {}

  consumeExitLeg(filled: number): void {
    const allLegsDone = this.activeLegIndex === this.exitLegRatios.length;
    this.size -= filled;
    this.activeLegIndex++;
    this.fsmState = allLegsDone ? "CLOSED" : "POSITION_OPEN"; // flaw: decided from the old index
  }
}

export function onExitFilled(slot: TradeSlot, filled: number): string {
  slot.consumeExitLeg(filled);
  return slot.fsmState;
}
