import { PlaneError } from "./plane-error.js";
import { MAX_EPOCH, type Region, checksumOf, epochOf, headOf, headWith, moveHead, openRegion, placeOf, sequenceOf, wakeWaiting } from "./region-layout.js";

/** Where a write is: tests stop there, or do something else in between. */
export type WritePoint = "BEGUN" | "MARKED" | "HALF_COPIED" | "COPIED" | "RELEASED" | "SHOWN";

/**
 * Writes documents into a region. There is one writer: who makes another takes over, and the former is told STALE_WRITER at its next write,
 * or at the end of the one that it is in. A writer that ended in the middle of one leaves nothing that the next must know.
 */
export class RegionWriter {
  readonly region: Region;
  private readonly epoch: bigint;

  constructor(
    buffer: SharedArrayBuffer,
    private readonly at: (point: WritePoint) => void = () => undefined,
  ) {
    this.region = openRegion(buffer);
    for (;;) {
      const head = headOf(this.region);
      this.epoch = epochOf(head) + 1n;
      if (this.epoch > MAX_EPOCH) throw new PlaneError("PLANE_MISMATCH", "the region had as many writers as it can count");
      if (moveHead(this.region, head, headWith(this.epoch, sequenceOf(head)))) return;
    }
  }

  /**
   * Writes the next document, which is `parts` one after the other, and gives its sequence. Readers have the former one until it is whole.
   *
   * Its first step on a place is a read-modify-write of STAMP, and so is a reader's last. In the order of those, a reader that found STAMP
   * unchanged came first, and with it all that it read. With plain loads it could have read later bytes; ARM does.
   */
  write(parts: readonly Uint8Array[]): number {
    const { region } = this;
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length > region.capacity) throw new PlaneError("DOCUMENT_TOO_LARGE", `${length} bytes, there is room for ${region.capacity}`);
    this.at("BEGUN");
    for (;;) {
      const head = this.ownHead();
      const next = head + 1n;
      const place = placeOf(region, sequenceOf(next));
      const stamp = Atomics.load(region.words, place.stamp);
      const writing = (next << 1n) | 1n;
      this.ownHead();
      // Another was here between the two looks: one that is stale now. Its next step tells it.
      if (Atomics.compareExchange(region.words, place.stamp, stamp, writing) !== stamp) continue;
      this.at("MARKED");
      this.copy(parts, place.bytes);
      region.words[place.length] = BigInt(length);
      region.words[place.checksum] = checksumOf(next << 1n, length, parts);
      this.at("COPIED");
      const isOurs = Atomics.compareExchange(region.words, place.stamp, writing, next << 1n) === writing;
      this.at("RELEASED");
      if (!isOurs || !moveHead(region, head, next)) throw this.stale();
      this.at("SHOWN");
      wakeWaiting(region);
      return Number(sequenceOf(next));
    }
  }

  private copy(parts: readonly Uint8Array[], bytes: Uint8Array): void {
    let end = 0;
    for (const [number, part] of parts.entries()) {
      if (number === Math.floor(parts.length / 2)) this.at("HALF_COPIED");
      bytes.set(part, end);
      end += part.length;
    }
  }

  private ownHead(): bigint {
    const head = headOf(this.region);
    if (epochOf(head) !== this.epoch) throw this.stale();
    return head;
  }

  private stale(): PlaneError {
    return new PlaneError("STALE_WRITER", `writer ${this.epoch} was followed by writer ${epochOf(headOf(this.region))}`);
  }
}
