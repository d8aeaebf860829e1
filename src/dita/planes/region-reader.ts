import type { Clock } from "../contracts/time.js";
import { PlaneError } from "./plane-error.js";
import { type Place, type Region, checksumOf, epochOf, headMoved, headOf, openRegion, placeOf, sequenceOf } from "./region-layout.js";

/** Where a read is: tests let a writer write there. */
export type ReadPoint = "BEGUN" | "MARKED" | "COPIED" | "CHECKED";

export interface RegionDocument {
  /** Which document it is; the first is 1. The latest is what is read: a slow reader misses numbers. */
  readonly sequence: number;
  /** Which writer wrote it; the first is 1. */
  readonly epoch: number;
  readonly bytes: Uint8Array;
}

/** How often a reader that was overtaken reads again. A copy takes less time than the two writes that must come in between. */
const READ_ATTEMPTS = 1000;

/** Reads what a `RegionWriter` writes, in whichever thread, and never holds it up. */
export class RegionReader {
  readonly region: Region;

  constructor(
    buffer: SharedArrayBuffer,
    private readonly at: (point: ReadPoint) => void = () => undefined,
  ) {
    this.region = openRegion(buffer);
  }

  /**
   * The latest document that is whole and later than `after`; null if there is none. PLANE_CORRUPT if the latest is damaged and there is
   * none before it either, PLANE_BUSY if it was overwritten at every attempt.
   */
  read(after = 0): RegionDocument | null {
    let isDamaged = false;
    for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
      const head = headOf(this.region);
      const sequence = sequenceOf(head);
      if (Number(sequence) <= after) return null;
      this.at("BEGUN");
      const document = this.copy(sequence);
      if (document !== null) return document;
      isDamaged = headOf(this.region) === head;
      if (!isDamaged) continue;
      // The latest is damaged, or is being overwritten by a writer that is stale. The one before it is older, and true of its time.
      const former = this.copy(sequence - 1n);
      if (former !== null) return former.sequence > after ? former : null;
    }
    if (after > 0) return null;
    throw isDamaged ? new PlaneError("PLANE_CORRUPT", "neither copy of the latest document is whole") : new PlaneError("PLANE_BUSY", `overwritten while it was read, ${READ_ATTEMPTS} times`);
  }

  /** Waits for a document later than `after`. False if there was none within `timeoutMs`. */
  async wait(after: number, timeoutMs: number, clock: Clock, isWanted: () => boolean = () => true): Promise<boolean> {
    const deadline = clock.monotonic() + timeoutMs;
    while (isWanted()) {
      const head = headOf(this.region);
      if (Number(sequenceOf(head)) > after) return true;
      const left = deadline - clock.monotonic();
      if (left <= 0) return false;
      await headMoved(this.region, head, left);
    }
    return false;
  }

  /** A private copy of the document with that sequence, if it stands in its place from the first look to the last. */
  private copy(sequence: bigint): RegionDocument | null {
    const { words } = this.region;
    const place: Place = placeOf(this.region, sequence);
    const stamp = Atomics.load(words, place.stamp);
    if ((stamp & 1n) === 1n || sequence === 0n || sequenceOf(stamp >> 1n) !== sequence) return null;
    this.at("MARKED");
    const length = Number(words[place.length]);
    if (length > this.region.capacity) return null;
    const bytes = place.bytes.slice(0, length);
    const checksum = words[place.checksum];
    this.at("COPIED");
    // Adds nothing: see `RegionWriter.write` for why it is no plain load.
    if (Atomics.add(words, place.stamp, 0n) !== stamp) return null;
    this.at("CHECKED");
    if (checksumOf(stamp, length, [bytes]) !== checksum) return null;
    return { sequence: Number(sequence), epoch: Number(epochOf(stamp >> 1n)), bytes };
  }
}
