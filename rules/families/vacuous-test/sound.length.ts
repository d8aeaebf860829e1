// path: tests/queue.test.ts
import { expect, it } from "vitest";
import { Queue } from "../src/queue";

it("drops what is too old", () => {
  const queue = new Queue(3);
  for (const n of [1, 2, 3, 4]) queue.push(n);
  const [first] = queue.items;
  expect(queue.items.length).toBeGreaterThan(0);
  expect(first).toBe(queue.peek());
  expect(queue.items).not.toContain(1);
});
