// path: src/rust-backend.ts
import { Counter, Gauge, collectDefaultMetrics } from "prom-client";
import type { KernelIntent, KernelOutcome, VenueEvent } from "./contracts";
import type { NativeKernel } from "./native";

collectDefaultMetrics();
const active = new Gauge({ name: "dita_active_slots", help: "Slots in use" });
const handled = new Counter({ name: "dita_events_total", help: "Events handled" });

export class ExecutionKernel {
  private readonly byTrade = new Map<string, number>();

  constructor(private readonly native: NativeKernel) {}

  processIntent(intent: KernelIntent): KernelOutcome {
    const outcome = this.native.processIntent(intent);
    if (outcome.accepted) this.byTrade.set(intent.tradeId, outcome.slotId);
    active.set(this.byTrade.size);
    return outcome;
  }

  onVenueEvent(event: VenueEvent): KernelOutcome {
    handled.inc();
    const outcome = this.native.onVenueEvent(event);
    if (outcome.slot.stage === "CLOSED") this.byTrade.delete(event.tradeId);
    active.set(this.byTrade.size);
    return outcome;
  }
}
