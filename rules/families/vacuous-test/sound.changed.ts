// path: tests/counter.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { Counter } from "../src/counter";

test("counts", () => {
  const counter = new Counter();
  const before = counter.value;
  counter.add(1);
  assert.notEqual(counter.value, before);
  const after = counter.value;
  counter.read();
  assert.equal(counter.value, after);
});
