import type { Report } from "./report.js";

export const createKernel = (venue: any, report: Report) => ({
  async processIntent(intent: { tradeId: string }): Promise<boolean> {
    const accepted: boolean = await venue.submit(intent);
    report("intent", { tradeId: intent.tradeId, accepted });
    return accepted;
  },
  async pump(): Promise<void> {
    for (const ev of await venue.poll()) report("event", ev);
  },
});
