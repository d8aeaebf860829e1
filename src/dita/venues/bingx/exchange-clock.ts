import type { Clock, ExchangeTime, MonotonicTime } from "../../contracts/time.js";

/** The exchange's clock, as it told it last and as long ago as our monotonic clock says: a step of our time of day moves it by nothing. */
export class ExchangeClock {
  private told: { readonly time: ExchangeTime; readonly at: MonotonicTime } | null = null;

  constructor(private readonly clock: Clock) {}

  set(time: ExchangeTime): void {
    this.told = { time, at: this.clock.monotonic() };
  }

  get isSet(): boolean {
    return this.told !== null;
  }

  /** Not later than it is there, for the answer was on its way. Throws before the first `set`. */
  now(): ExchangeTime {
    if (this.told === null) throw new Error("the exchange's clock was not asked yet");
    return Math.floor(this.told.time + (this.clock.monotonic() - this.told.at)) as ExchangeTime;
  }
}
