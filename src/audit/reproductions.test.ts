import { describe, expect, it } from "vitest";
import { isOf, mergedReproductions, requireSameContent, type Reproduction, type Reproductions } from "./reproductions.js";
import type { Shard } from "./shard.js";

const IDS = ["A1", "A2", "A3", "A4", "A5"];
const DIGEST = `sha256:${"0".repeat(64)}`;

const entry = (id: string, isRun: boolean): Reproduction => {
  const observation = { verdict: isRun ? ("triggered" as const) : ("inconclusive" as const), reached: isRun, reason: isRun ? null : "not run: it was not asked for" };
  return { id, ...observation, expected: null, observed: null, attempts: Number(isRun), seconds: 0, control: observation };
};
const written = (shard: Shard | null, over: Partial<Reproductions> = {}): Reproductions => ({
  version: 1, tool: { name: "flawgate", version: "0" }, target: { path: ".", digest: DIGEST },
  environment: { python: "3.12.3", packages: { from: "none", number: 0, digest: null, reason: null, leftOut: [] }, rust: null, node: "20", platform: "linux", isolation: "guard", guards: [], timeoutSeconds: 60, memoryMb: 1, diskMb: 1, processes: 1, seed: 1, repeat: 1 },
  ...(shard && { shard }), reproductions: IDS.map((id, i) => entry(id, shard === null || isOf(i, shard))), ...over,
});
const files = (...contents: Reproductions[]): { file: string; content: Reproductions }[] => contents.map((content, i) => ({ file: `${"abc"[i]!}.json`, content }));

describe("shards of reproductions", () => {
  it("merge to what would have been written at once, in any order", () => {
    const [first, second] = [written({ index: 1, of: 2 }), written({ index: 2, of: 2 })];
    for (const order of [[first, second], [second, first]]) expect(JSON.stringify(mergedReproductions(files(...order), IDS))).toBe(JSON.stringify(written(null)));
  });

  const first = written({ index: 1, of: 2 });
  const { environment } = first;
  it.each<[string, Reproductions[], string]>([
    ["one that is missing", [first], "shard 2/2 is missing; name its file as well"],
    ["a whole", [written(null)], "a.json: is no shard of reproductions; write it with `flawgate reproduce PATH --shard 1/4 --format json` instead"],
    ["other content", [first, written({ index: 2, of: 2 }, { target: { path: ".", digest: `sha256:${"1".repeat(64)}` } })], "b.json: has another target than a.json; run every shard on the same checkout, in the same environment"],
    ["another python", [first, written({ index: 2, of: 2 }, { environment: { ...environment, python: "3.11.2" } })], "b.json: has another python than a.json; run every shard on the same checkout, in the same environment"],
  ])("%s is refused", (_, contents, problem) => {
    expect(() => mergedReproductions(files(...contents), IDS)).toThrow(problem);
  });

  it("are no evidence for a check by themselves", () => {
    expect(() => {
      requireSameContent("a.json", first, ".", DIGEST);
    }).toThrow("a.json: is shard 1/2 alone; make a whole of all with `flawgate merge`");
  });
});
