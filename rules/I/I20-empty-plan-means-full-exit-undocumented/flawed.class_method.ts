// path: src/contracts.ts
export interface IntentInit {
  tradeId: string;
  size: number;
  exitLegRatios?: number[];
}

export class KernelIntent {
  readonly exitLegRatios: readonly number[];
  private leg = 0;

  constructor(readonly init: IntentInit) {
    this.exitLegRatios = init.exitLegRatios ?? [];
  }

  nextExitRatio(): number {
    if (this.exitLegRatios.length === 0) return 1.0; // flaw: nobody is told that empty means a full exit
    return this.exitLegRatios[Math.min(this.leg, this.exitLegRatios.length - 1)];
  }

  advance(): void {
    this.leg += 1;
  }
}
