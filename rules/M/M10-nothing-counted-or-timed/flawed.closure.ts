// path: src/pink-direct.ts
import type { Decision, KernelOutcome, MarketSnapshot } from "./contracts";

interface Parts {
  decide(snapshot: MarketSnapshot): Decision | undefined;
  processIntent(intent: object): Promise<KernelOutcome>; // flaw: no total of trades, refusals or latency exists
  persist(outcome: KernelOutcome): Promise<void>;
  log(message: string): void;
}

export const makeRuntime = ({ decide, processIntent, persist, log }: Parts) => ({
  async step(snapshot: MarketSnapshot): Promise<KernelOutcome | undefined> {
    const decision = decide(snapshot);
    if (decision === undefined) return undefined;
    const outcome = await processIntent({ action: decision.action, targetSize: decision.size });
    if (!outcome.accepted) log(`refused ${decision.tradeId}: ${outcome.code}`);
    await persist(outcome);
    return outcome;
  },
});
