import type { Clock, MonotonicTime } from "../../contracts/time.js";

/** How many requests may go out: so many at once, and so many a second after that. Who comes first goes first. */
export class TokenBucket {
  private tokens: number;
  private countedAt: MonotonicTime;
  private pausedUntil = 0;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    private readonly clock: Clock,
  ) {
    this.tokens = burst;
    this.countedAt = clock.monotonic();
  }

  /** Milliseconds after which one more request may go, which is then counted; null, and not counted, if that is later than `atMost`. */
  reserve(atMost: number): number | null {
    const now = this.clock.monotonic();
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.countedAt) / 1000) * this.perSecond);
    this.countedAt = now;
    const wait = Math.max(((1 - this.tokens) / this.perSecond) * 1000, this.pausedUntil - now, 0);
    if (wait > atMost) return null;
    this.tokens -= 1;
    return wait;
  }

  /** The exchange wants nothing for so long. */
  pause(ms: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, this.clock.monotonic() + ms);
  }
}
