import test from "node:test";
import assert from "node:assert/strict";
import { PinkDirectRuntime } from "../src/pink-direct.js";
import { enter, mockBundle } from "./helpers.js";

class RuntimeShim extends PinkDirectRuntime {
  constructor(private readonly script: object[] = []) {
    super(mockBundle(), { decide: () => script.shift() });
  }

  async drive(...intents: object[]): Promise<any[]> {
    this.script.push(...intents);
    const out = [];
    for (const _ of intents) out.push(await this.step());
    return out;
  }
}

test("two steps", async () => {
  const [first, second] = await new RuntimeShim().drive(enter("a"), enter("b"));
  assert.ok(first.accepted && second.accepted);
});
