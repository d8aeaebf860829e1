// path: src/rust-backend.ts
import pino from "pino";

const log = pino({ name: "kernel" });

type Outcome = { accepted: true; slotId: number } | { accepted: false; diagnostic: string };
type Intent = { tradeId: string; action: string };

export const createKernel = (check: (i: Intent) => string, apply: (i: Intent) => number, submit: (i: Intent) => Promise<void>) => ({
  async processIntent(intent: Intent): Promise<Outcome> {
    const diagnostic = check(intent);
    if (diagnostic !== "OK") return { accepted: false, diagnostic }; // flaw: no log, event or journal row
    const slotId = apply(intent);
    try {
      await submit(intent);
    } catch (err) {
      return { accepted: false, diagnostic: `VENUE_ERROR ${String(err)}` };
    }
    log.info({ slotId, tradeId: intent.tradeId }, "intent sent");
    return { accepted: true, slotId };
  },
});
