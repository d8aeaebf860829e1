import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { hasBrowser } from "./page/browser.js";

/** Where this is set, nothing may be skipped for want of cargo, python3 or a browser. */
const required = (process.env["FLAWGATE_REQUIRE_TOOLCHAINS"] ?? "") !== "";

describe.runIf(required)("the toolchains that tests need", () => {
  it.each(["cargo", "python3"])("%s", (command) => {
    const { error, status } = spawnSync(command, ["--version"]);
    expect({ error, status }).toEqual({ error: undefined, status: 0 });
  });

  it("a browser", () => {
    expect(hasBrowser).toBe(true);
  });
});
