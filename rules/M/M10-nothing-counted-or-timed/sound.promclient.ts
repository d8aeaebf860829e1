// path: src/rust-backend.ts
import { Counter, Histogram } from "prom-client";
import type { KernelIntent, KernelOutcome, VenueEvent } from "./contracts";
import type { NativeKernel, Venue } from "./native";

const intents = new Counter({ name: "dita_intents_total", help: "Intents", labelNames: ["action", "result"] });
const events = new Counter({ name: "dita_events_total", help: "Venue events", labelNames: ["kind", "result"] });
const ack = new Histogram({ name: "dita_ack_seconds", help: "Submit to acknowledgement" });

export class ExecutionKernel {
  constructor(private readonly native: NativeKernel, private readonly venue: Venue) {}

  async processIntent(intent: KernelIntent): Promise<KernelOutcome> {
    const outcome: KernelOutcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    intents.inc({ action: intent.action, result: outcome.code });
    if (!outcome.accepted) return outcome;
    const stop = ack.startTimer();
    const answers = await this.venue.submit(intent).finally(() => stop());
    answers.forEach((event) => this.onVenueEvent(event));
    return outcome;
  }

  onVenueEvent(event: VenueEvent): KernelOutcome {
    const outcome: KernelOutcome = JSON.parse(this.native.onVenueEvent(JSON.stringify(event)));
    events.inc({ kind: event.kind, result: outcome.code });
    return outcome;
  }
}
