import fc from "fast-check";
import { expect, it } from "vitest";
import { addId, hasId, noIds } from "./recent-ids.js";

it("remembers exactly the last ones, whatever they are called", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (added, limit) => {
      let ids = noIds(limit);
      const inOrder: string[] = [];
      for (const id of added) {
        if (!inOrder.slice(-limit).includes(id)) inOrder.push(id);
        ids = addId(ids, id);
      }
      for (const id of added) expect(hasId(ids, id)).toBe(inOrder.slice(-limit).includes(id));
    }),
  );
});

it("has an end", () => {
  let ids = noIds(100);
  for (let i = 0; i < 10_000; i++) ids = addId(ids, `id-${i}`);
  expect(ids.buckets.flat().length).toBeLessThan(200);
});
