// path: src/rust-backend.ts
interface Intent { tradeId: string; action: string }
interface Outcome { accepted: boolean; diagnostic: string }
interface Journal { append(row: Record<string, unknown>): void }

export const withRejectionRows =
  (journal: Journal, alert: (text: string) => void, inner: (i: Intent) => Promise<Outcome>) =>
  async (intent: Intent): Promise<Outcome> => {
    const outcome = await inner(intent);
    if (outcome.accepted) return outcome;
    journal.append({ type: "REJECTION", ...intent, diagnostic: outcome.diagnostic });
    if (intent.action !== "ENTER") alert(`${intent.action} of ${intent.tradeId}: ${outcome.diagnostic}`);
    return outcome;
  };

export function createKernel(journal: Journal, alert: (t: string) => void, core: any) {
  return {
    processIntent: withRejectionRows(journal, alert, async (intent) => {
      const outcome: Outcome = core.apply(intent);
      return outcome.accepted ? core.submit(intent) : outcome;
    }),
  };
}
