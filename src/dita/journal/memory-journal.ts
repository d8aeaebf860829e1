import type { KernelEvent } from "../kernel/events.js";
import { evolve } from "../kernel/evolve.js";
import { type KernelConfig, type KernelState, initialState } from "../kernel/state.js";
import type { Journal } from "./journal.js";

/** A journal that ends with the process: for tests, and for sessions that are to leave nothing. It keeps the state and no records. */
export class MemoryJournal implements Journal {
  private state: KernelState;

  constructor(config: KernelConfig) {
    this.state = initialState(config);
  }

  append(events: readonly KernelEvent[]): void {
    this.state = events.reduce(evolve, this.state);
  }

  replay(): KernelState {
    return this.state;
  }

  snapshot(): void {
    // The state is all that it has.
  }

  close(): void {
    // Nothing is open.
  }
}
