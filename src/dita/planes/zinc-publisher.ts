import type { KernelState } from "../kernel/state.js";
import type { ZincPlane } from "./zinc-plane.js";

/**
 * Shows on a plane what the kernel decided, once it is written down. `onEvents` is the bridge's: what it throws, a plane with too little room
 * or another owner, goes to the bridge's `onFault`, and stops no trade.
 */
export class ZincPublisher {
  private shown: KernelState | null = null;

  constructor(private readonly plane: ZincPlane) {}

  /** For `ExecutionKernel.open`. */
  readonly onEvents = (_events: readonly unknown[], state: KernelState): void => this.publish(state);

  /** Shows a state; the one that is shown already is not shown again. To be called once after `open`, which may find nothing new to decide. */
  publish(state: KernelState): void {
    if (state === this.shown) return;
    this.plane.writeSlots(state);
    this.shown = state;
  }
}
