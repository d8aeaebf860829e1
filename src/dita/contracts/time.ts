/** Three clocks that must not be mixed: the exchange's, ours, and one that only measures how long something took. */
import { z } from "zod";

declare const clock: unique symbol;
/** Milliseconds since 1970, UTC, by the exchange's clock: when something happened. */
export type ExchangeTime = number & { readonly [clock]: "exchange" };
/** Milliseconds since 1970, UTC, by our clock: when we decided or received something. */
export type UtcTime = number & { readonly [clock]: "utc" };
/** Milliseconds since an arbitrary moment. Never goes back, and says nothing of the time of day: for deadlines and durations. */
export type MonotonicTime = number & { readonly [clock]: "monotonic" };

/** Where time comes from; tests bring their own. */
export interface Clock {
  now(): UtcTime;
  monotonic(): MonotonicTime;
}

export const systemClock: Clock = {
  now: () => Date.now() as UtcTime,
  monotonic: () => performance.now() as MonotonicTime,
};

/** ISO 8601 with `Z`, as `2026-05-31T12:00:00.000Z`, to milliseconds and back. Local times and offsets are refused. */
const instant = <T extends UtcTime | ExchangeTime>() =>
  z.codec(z.iso.datetime({ error: "a time in UTC, such as 2026-05-31T12:00:00.000Z" }), z.custom<T>((value) => Number.isSafeInteger(value)), {
    decode: (text) => Date.parse(text) as T,
    encode: (ms) => new Date(ms).toISOString(),
  });

export const ExchangeTimeSchema = instant<ExchangeTime>();
export const UtcTimeSchema = instant<UtcTime>();
