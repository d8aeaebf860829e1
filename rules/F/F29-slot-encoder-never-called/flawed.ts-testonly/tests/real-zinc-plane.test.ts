import { expect, it } from "vitest";
import { slotToPayload } from "../src/real-zinc-plane";

it("makes the state plain", () => {
  const payload = slotToPayload({ slotId: 1, size: 2, fsmState: { value: "OPEN" } });
  expect(payload).toEqual({ slotId: 1, size: 2, fsmState: "OPEN" });
});
