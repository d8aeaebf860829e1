/** The zinc plane: where the kernel shows its books to whoever watches. */
import type { TradeSlot } from "../contracts/slot.js";
import type { KernelState } from "../kernel/state.js";
import { PlaneError } from "./plane-error.js";
import { type ZincSlot, type ZincState, zincSlotOf } from "./zinc-state.js";

export interface ZincPlane extends Disposable {
  readonly slotCount: number;
  /** Shows a state: its slots, its account and its control, all of one moment. Gives its sequence. SLOT_OUT_OF_RANGE if the plane has no room for a slot. */
  writeSlots(state: KernelState): number;
  /** The latest that was shown; null before the first. */
  readState(): ZincState | null;
  readSlots(): readonly ZincSlot[];
  /** Waits for a state later than `after`. False if there was none within `timeoutMs`, or the plane was closed. */
  wait(after: number, timeoutMs: number): Promise<boolean>;
  /** Lets all that wait look again. */
  notify(): void;
  /** Ends what waits here. A second call does nothing; any other then is PLANE_CLOSED. */
  close(): void;
}

export function requireRoom(state: KernelState, slotCount: number): void {
  const outside = state.slots.find(({ slotId }) => slotId >= slotCount);
  if (outside !== undefined) throw new PlaneError("SLOT_OUT_OF_RANGE", `slot ${outside.slotId} of a plane for ${slotCount}`);
}

/** A plane for one thread. States are values that nobody changes, so they are shown as they are. */
export class InMemoryZincPlane implements ZincPlane {
  private readonly slotCache = new WeakMap<TradeSlot, ZincSlot>();
  private readonly waiting = new Set<() => void>();
  private latest: ZincState | null = null;
  private isClosed = false;

  constructor(readonly slotCount: number) {}

  writeSlots(state: KernelState): number {
    this.requireOpen();
    requireRoom(state, this.slotCount);
    const { account, control } = state;
    const sequence = (this.latest?.sequence ?? 0) + 1;
    this.latest = Object.freeze({ account, control, slots: Object.freeze(state.slots.map((slot) => this.slot(slot))), sequence, epoch: 1 });
    this.notify();
    return sequence;
  }

  readState(): ZincState | null {
    this.requireOpen();
    return this.latest;
  }

  readSlots(): readonly ZincSlot[] {
    return this.readState()?.slots ?? [];
  }

  async wait(after: number, timeoutMs: number): Promise<boolean> {
    this.requireOpen();
    const isLater = (): boolean => this.latest !== null && this.latest.sequence > after;
    if (isLater() || timeoutMs <= 0) return isLater();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!isLater() && !this.isClosed) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        resolve();
      }, timeoutMs);
      this.waiting.add(look);
    });
    return isLater();
  }

  notify(): void {
    for (const look of this.waiting) look();
  }

  close(): void {
    this.isClosed = true;
    this.notify();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  private slot(slot: TradeSlot): ZincSlot {
    const known = this.slotCache.get(slot);
    if (known !== undefined) return known;
    const shown = Object.freeze(zincSlotOf(slot));
    this.slotCache.set(slot, shown);
    return shown;
  }

  private requireOpen(): void {
    if (this.isClosed) throw new PlaneError("PLANE_CLOSED", "the plane is closed");
  }
}
