import { expect, it } from "vitest";
import type { MonotonicTime, UtcTime } from "../../contracts/time.js";
import { TokenBucket } from "./token-bucket.js";

function bucketOf(perSecond: number, burst: number) {
  let now = 0;
  const clock = { now: () => 0 as UtcTime, monotonic: () => now as MonotonicTime };
  return { bucket: new TokenBucket(perSecond, burst, clock), pass: (ms: number) => void (now += ms) };
}

it("lets a burst go, and then so many a second, in their order", () => {
  const { bucket, pass } = bucketOf(10, 2);
  expect([1, 2, 3, 4].map(() => bucket.reserve(1000))).toEqual([0, 0, 100, 200]);
  pass(1000);
  expect([1, 2, 3].map(() => bucket.reserve(1000))).toEqual([0, 0, 100]);
});

it("counts nothing for who would wait too long", () => {
  const { bucket } = bucketOf(10, 1);
  bucket.reserve(0);
  expect([bucket.reserve(50), bucket.reserve(100)]).toEqual([null, 100]);
});

it("pauses when the exchange asks for it", () => {
  const { bucket, pass } = bucketOf(10, 5);
  bucket.pause(300);
  expect(bucket.reserve(1000)).toBe(300);
  pass(400);
  expect(bucket.reserve(1000)).toBe(0);
});
