/** The zinc plane between worker threads. */
import { type Clock, systemClock } from "../contracts/time.js";
import type { KernelState } from "../kernel/state.js";
import { PlaneError } from "./plane-error.js";
import { createRegion, wakeWaiting } from "./region-layout.js";
import { RegionReader } from "./region-reader.js";
import { type WritePoint, RegionWriter } from "./region-writer.js";
import { type ZincPlane, requireRoom } from "./zinc-plane.js";
import { ZincEncoder, type ZincSlot, type ZincState, decodeZinc } from "./zinc-state.js";

/** A slot with all the orders that it remembers takes half of it. */
const SLOT_BYTES = 64 * 1024;
const ACCOUNT_BYTES = 4 * 1024;

interface Options {
  readonly clock?: Clock;
  /** Told where a write is. */
  readonly at?: (point: WritePoint) => void;
}

/**
 * A plane on a `SharedArrayBuffer`: its owner writes, and whichever thread was given `buffer` reads. A reader never holds up the writer, and
 * sees whole states only, also of a writer that ended in the middle of one.
 */
export class RealZincPlane implements ZincPlane {
  readonly slotCount: number;
  private readonly encoder = new ZincEncoder();
  private readonly reader: RegionReader;
  private latest: ZincState | null = null;
  private isClosed = false;

  private constructor(
    /** For the threads that are to attach. */
    readonly buffer: SharedArrayBuffer,
    private readonly clock: Clock,
    private readonly writer: RegionWriter | null,
  ) {
    this.reader = new RegionReader(buffer);
    this.slotCount = this.reader.region.room;
  }

  /** A new plane for slots below `slotCount`, and its owner. */
  static create(slotCount: number, slotBytes = SLOT_BYTES, options: Options = {}): RealZincPlane {
    return RealZincPlane.own(createRegion(ACCOUNT_BYTES + slotCount * slotBytes, slotCount), options);
  }

  /** Takes over as the owner, for one that ended. The last state stays until the next is written; the former owner is told STALE_WRITER. */
  static own(buffer: SharedArrayBuffer, { clock = systemClock, at }: Options = {}): RealZincPlane {
    return new RealZincPlane(buffer, clock, new RegionWriter(buffer, at));
  }

  /** To read. Writing is PLANE_READ_ONLY. */
  static attach(buffer: SharedArrayBuffer, { clock = systemClock }: Options = {}): RealZincPlane {
    return new RealZincPlane(buffer, clock, null);
  }

  writeSlots(state: KernelState): number {
    this.requireOpen();
    if (this.writer === null) throw new PlaneError("PLANE_READ_ONLY", "this side was attached to read");
    requireRoom(state, this.slotCount);
    return this.writer.write(this.encoder.encode(state));
  }

  /** Decoded only if there is a later one than at the last call. */
  readState(): ZincState | null {
    this.requireOpen();
    const document = this.reader.read(this.latest?.sequence);
    if (document === null) return this.latest;
    const { sequence, epoch, bytes } = document;
    this.latest = { ...decodeZinc(bytes), sequence, epoch };
    return this.latest;
  }

  readSlots(): readonly ZincSlot[] {
    return this.readState()?.slots ?? [];
  }

  wait(after: number, timeoutMs: number): Promise<boolean> {
    this.requireOpen();
    return this.reader.wait(after, timeoutMs, this.clock, () => !this.isClosed);
  }

  notify(): void {
    wakeWaiting(this.reader.region);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.notify();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  private requireOpen(): void {
    if (this.isClosed) throw new PlaneError("PLANE_CLOSED", "the plane is closed");
  }
}
