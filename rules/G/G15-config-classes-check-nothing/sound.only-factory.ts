// path: src/bingx-venue.ts
export class BingxVenueConfig {
  private constructor(
    readonly baseUrl: string,
    readonly recvWindowMs: number,
    readonly pollInterval: number,
    readonly retryLimit: number,
  ) {}

  static create(raw: { baseUrl: string; recvWindowMs: number; pollInterval: number; retryLimit: number }): BingxVenueConfig {
    if (typeof raw.baseUrl !== "string" || !/^https:\/\/[a-z0-9.-]+$/.test(raw.baseUrl)) {
      throw new TypeError(`baseUrl: ${raw.baseUrl}`);
    }
    if (!Number.isInteger(raw.recvWindowMs) || raw.recvWindowMs <= 0 || raw.recvWindowMs > 60_000) {
      throw new RangeError(`recvWindowMs: ${raw.recvWindowMs}`);
    }
    if (!Number.isFinite(raw.pollInterval) || raw.pollInterval <= 0) {
      throw new RangeError(`pollInterval: ${raw.pollInterval}`);
    }
    if (!Number.isInteger(raw.retryLimit) || raw.retryLimit < 0) {
      throw new RangeError(`retryLimit: ${raw.retryLimit}`);
    }
    return new BingxVenueConfig(raw.baseUrl, raw.recvWindowMs, raw.pollInterval, raw.retryLimit);
  }
}
