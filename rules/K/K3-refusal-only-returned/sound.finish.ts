// path: src/rust-backend.ts
type Outcome = { accepted: boolean; diagnosticCode: string };

export class ExecutionKernel {
  constructor(private readonly core: (i: { tradeId: string }) => Outcome, private readonly journal: { append(row: object): void }) {}

  processIntent(intent: { tradeId: string }): Outcome {
    return this.finish(intent, this.core(intent));
  }

  private finish(intent: { tradeId: string }, outcome: Outcome): Outcome {
    if (!outcome.accepted) this.journal.append({ type: "REFUSED", tradeId: intent.tradeId, code: outcome.diagnosticCode });
    return outcome;
  }
}
