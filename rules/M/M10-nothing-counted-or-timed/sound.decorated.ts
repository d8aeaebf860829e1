// path: src/pink-direct.ts
import type { KernelOutcome } from "./contracts";

interface KernelPort {
  processIntent(intent: { action: string }): Promise<KernelOutcome>;
  onVenueEvent(event: { kind: string }): Promise<KernelOutcome>;
}

export class Totals {
  readonly results = new Map<string, number>();
  readonly millis: number[] = [];
  count(key: string): void {
    this.results.set(key, (this.results.get(key) ?? 0) + 1);
  }
}

export function counted(kernel: KernelPort, totals: Totals): KernelPort {
  const timed = async (key: string, run: () => Promise<KernelOutcome>): Promise<KernelOutcome> => {
    const start = performance.now();
    const outcome = await run();
    totals.millis.push(performance.now() - start);
    totals.count(`${key}:${outcome.accepted ? "ok" : outcome.code}`);
    return outcome;
  };
  return {
    processIntent: (intent) => timed(intent.action, () => kernel.processIntent(intent)),
    onVenueEvent: (event) => timed(event.kind, () => kernel.onVenueEvent(event)),
  };
}
