// path: tests/queue.test.ts
import { expect, it } from "vitest";
import { Queue } from "../src/queue";

it("drops what is too old", () => {
  const queue = new Queue(3);
  queue.push(1);
  expect(queue.items.length >= 0).toBe(true);
  expect(queue.items.length).toBeGreaterThanOrEqual(0); // flaw: a length is never below zero
});
