import { describe, expect, it } from "vitest";
import { Kernel } from "../src/lib.js";

describe("Kernel", () => { // flaw: the one test there is; commands, fills and reconcile untested
  it("starts idle", () => {
    expect(new Kernel().stage).toBe("IDLE");
  });
});
