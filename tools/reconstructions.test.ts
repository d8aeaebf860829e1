import { beforeAll, describe, expect, it } from "vitest";
import { foldersOf, judgeReconstruction, knownWrong, type Judged } from "./reconstructions.js";

describe.each(foldersOf())("%s", (folder) => {
  const known = knownWrong(folder);
  let judged: Judged[] = [];
  const idsOf = (is: (j: Judged) => boolean): string[] => judged.filter(is).map((j) => j.id);

  // Two whole systems, each with all rules.
  beforeAll(async () => {
    judged = await judgeReconstruction(folder);
  }, 300_000);

  it("has no flaw called sound but those that are known", () => {
    expect(idsOf((j) => j.flawed === "called sound")).toEqual(Object.keys(known.calledSound ?? {}));
  });

  it("has nothing reported where it is repaired but what is known", () => {
    expect(idsOf((j) => j.repaired === "reported")).toEqual(Object.keys(known.reportedInRepaired ?? {}));
  });

  it("has as many flaws found at their places as before", () => {
    expect(idsOf((j) => j.flawed === "there" || j.flawed === "later").length).toBeGreaterThanOrEqual(known.foundAtLeast);
  });
});
