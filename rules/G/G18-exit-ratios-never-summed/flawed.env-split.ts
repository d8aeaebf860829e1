// path: src/pink-direct.ts
export interface KernelIntent {
  action: "ENTER" | "EXIT";
  slotId: number;
  targetSize: number;
  exitLegRatios: number[];
}

const fromEnv = (): number[] => (process.env.PINK_EXIT_LEG_RATIOS ?? "0.5,0.5").split(",").map(Number);

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: { processIntent(raw: string): string },
    private readonly exitLegRatios: number[] = fromEnv(), // flaw: used as given
  ) {}

  enter(slotId: number, targetSize: number): string {
    const intent: KernelIntent = { action: "ENTER", slotId, targetSize, exitLegRatios: this.exitLegRatios };
    return this.kernel.processIntent(JSON.stringify(intent));
  }
}
