import { describe, expect, it } from "vitest";
import { foldersOf, judgeReconstruction, knownWrong } from "./reconstructions.js";

describe.each(foldersOf())("%s", (folder) => {
  const known = knownWrong(folder);
  const judged = judgeReconstruction(folder);
  const idsOf = async (isWrong: (j: Awaited<typeof judged>[number]) => boolean): Promise<string[]> => (await judged).filter(isWrong).map((j) => j.id);

  it("has no flaw called sound but those that are known", async () => {
    expect(await idsOf((j) => j.flawed === "called sound")).toEqual(Object.keys(known.calledSound ?? {}));
  });

  it("has nothing reported where it is repaired but what is known", async () => {
    expect(await idsOf((j) => j.repaired === "reported")).toEqual(Object.keys(known.reportedInRepaired ?? {}));
  });

  it("has as many flaws found at their places as before", async () => {
    expect((await idsOf((j) => j.flawed === "there" || j.flawed === "later")).length).toBeGreaterThanOrEqual(known.foundAtLeast);
  });
});
