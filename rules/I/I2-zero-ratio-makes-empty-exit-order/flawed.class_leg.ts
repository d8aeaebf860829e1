// path: src/lib.ts
type Exit = { tradeId: string; exitRatio?: number };

export class SlotMachine {
  fsmState = "POSITION_OPEN";
  activeExitOrder: { id: string; qty: number } | null = null;
  private leg = 0;

  constructor(private size: number, private readonly exitLegRatios: number[]) {}

  private nextRatio(): number {
    return this.exitLegRatios[this.leg] ?? 1;
  }

  processIntent(action: string, intent: Exit): string {
    if (action !== "EXIT") return "UNSUPPORTED";
    if (this.activeExitOrder) return "EXIT_ALREADY_WORKING";
    const exitRatio = intent.exitRatio ?? this.nextRatio();
    const qty = Math.min(this.size, this.size * exitRatio);
    this.activeExitOrder = { id: `${intent.tradeId}-x${this.leg}`, qty }; // flaw: qty 0 is not refused
    this.leg += 1;
    this.fsmState = "EXIT_REQUESTED";
    return "OK";
  }
}
