import { describe, expect, it } from "vitest";
import type { KernelIntent } from "../contracts/intent.js";
import type { UtcTime } from "../contracts/time.js";
import { IntentPlane, readIntents } from "./intent-plane.js";

const refusal = (code: string): unknown => expect.objectContaining({ name: "PlaneError", code });

describe("an intent plane", () => {
  const intent = (intentId: string): KernelIntent => ({ action: "CANCEL", intentId, timestamp: 0 as UtcTime, slotId: 0, reason: "test" });

  it("shows what is not answered, in other threads too, and has an end", () => {
    const plane = IntentPlane.create(3);
    expect(readIntents(plane.buffer)).toEqual([]);
    for (const id of ["a", "b", "c"]) plane.publishIntent(intent(id));
    expect(() => plane.publishIntent(intent("d"))).toThrow(refusal("INTENTS_FULL"));
    expect(() => plane.publishIntent(intent("b"))).toThrow(refusal("DUPLICATE_INTENT"));
    expect(plane.acknowledge("b")).toBe(true);
    expect(plane.acknowledge("b")).toBe(false);
    plane.publishIntent(intent("d"));
    expect(plane.readIntents()).toEqual(["a", "c", "d"].map(intent));
    expect(readIntents(plane.buffer)).toEqual(plane.readIntents());
  });

  it("keeps nothing of what was answered", () => {
    const plane = IntentPlane.create(2);
    for (let n = 0; n < 1000; n++) {
      plane.publishIntent(intent(`i${n}`));
      plane.acknowledge(`i${n}`);
    }
    expect(plane.readIntents()).toEqual([]);
  });
});
