// path: src/lib.ts
export class TradeSlot {
  fsmState: "POSITION_OPEN" | "EXIT_WORKING" | "CLOSED" = "EXIT_WORKING";
  activeLegIndex = 0;

  constructor(
    readonly exitLegRatios: readonly number[],
    public size: number,
  ) {}

  get allLegsDone(): boolean {
    return this.size <= 0 || this.activeLegIndex >= this.exitLegRatios.length;
  }

  consumeExitLeg(filled: number): void {
    this.size = Math.max(0, this.size - filled);
    this.activeLegIndex += 1;
    this.fsmState = this.allLegsDone ? "CLOSED" : "POSITION_OPEN";
  }
}
