import { expect, it } from "vitest";
import { onVenueEvent } from "../src/kernel";

it("refuses events while reconciling", () => {
  const slot = { stage: "STALE_STATE_RECONCILING", size: 0 } as never;
  expect(onVenueEvent(slot, { filledSize: 1 } as never).accepted).toBe(false);
});
