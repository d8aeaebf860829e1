import { describe, expect, it } from "vitest";
import { bestFits, fit, ownerFits, patternOf } from "./names.js";

describe("fit", () => {
  it.each([
    ["exit_size", "exit_size", "exact"],
    ["exit_size", "exitSize", "loose"],
    ["exit_size", "_exit_size", "loose"],
    ["exit_size", "EXIT_SIZE", "loose"],
    ["exit_size", "exit_sizes", null],
    ["exit_size", "size", null],
    ["size", "exit_size", null],
    ["run", "_run", "loose"],
  ])("%s is %s: %s", (wanted, name, expected) => {
    expect(fit(wanted, name)).toBe(expected);
  });

  it("of several takes the best", () => {
    expect(fit(["exitSize", "exit_size"], "exit_size")).toBe("exact");
    expect(fit(["other", "exit_size"], "exitSize")).toBe("loose");
    expect(fit(["other", "another"], "exit_size")).toBeNull();
  });

  it("takes what stands between slashes as a pattern, whatever the case", () => {
    expect(fit("/^poll/", "Poll_venue")).toBe("exact");
    expect(fit("/^poll/", "repoll")).toBeNull();
    expect(fit("//", "x")).toBeNull();
    expect(fit("/poll", "poll")).toBeNull();
  });

  it("knows the target's own name for ours, and keeps ours", () => {
    const renamed = { process_intent: "handle_intent" };
    expect(fit("process_intent", "handle_intent", renamed)).toBe("exact");
    expect(fit("process_intent", "handleIntent", renamed)).toBe("loose");
    expect(fit("process_intent", "process_intent", renamed)).toBe("exact");
    expect(fit("handle_intent", "process_intent", renamed)).toBeNull();
    expect(fit("constructor", "Object", {})).toBeNull();
  });
});

describe("patternOf", () => {
  it("tells a pattern from a name", () => {
    expect(patternOf("/a|b/")).toEqual(/a|b/i);
    for (const name of ["a", "/", "//", "a/b", "/a", "a/"]) expect(patternOf(name)).toBeNull();
  });
});

describe("bestFits", () => {
  const of = (...names: string[]): string[] => bestFits(names, (n) => fit("run", n));
  it("prefers what is spelt so, and mixes nothing in", () => {
    expect(of("_run", "run", "stop")).toEqual(["run"]);
    expect(of("_run", "Run", "stop")).toEqual(["_run", "Run"]);
    expect(of("stop")).toEqual([]);
  });
});

describe("ownerFits", () => {
  it("finds the name within the owner's", () => {
    for (const owner of ["slot", "slots", "TradeSlot", "slot_dict", "activeSlot"]) expect(ownerFits("slot", owner)).toBe(true);
    for (const owner of [null, "order", "s_lo", "account"]) expect(ownerFits("slot", owner)).toBe(false);
    expect(ownerFits(["order", "/^leg$/"], "leg")).toBe(true);
    expect(ownerFits("/^leg$/", "legs")).toBe(false);
    expect(ownerFits("slot", "position_map", { slot: "position" })).toBe(true);
  });
});
