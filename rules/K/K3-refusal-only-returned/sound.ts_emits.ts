// path: src/rust-backend.ts
import { EventEmitter } from "node:events";
import pino from "pino";

const log = pino({ name: "kernel" });
type Intent = { tradeId: string; action: string };
type Outcome = { accepted: boolean; diagnostic: string };

export class ExecutionKernel extends EventEmitter {
  constructor(private readonly core: (i: Intent) => Outcome, private readonly submit: (i: Intent) => Promise<Outcome>) {
    super();
  }

  async processIntent(intent: Intent): Promise<Outcome> {
    let outcome = this.core(intent);
    if (outcome.accepted) outcome = await this.submit(intent);
    if (!outcome.accepted) {
      log.warn({ tradeId: intent.tradeId, action: intent.action, diagnostic: outcome.diagnostic }, "intent refused");
      this.emit("refused", intent, outcome);
    }
    return outcome;
  }
}
