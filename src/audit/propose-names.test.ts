import { beforeAll, expect, it } from "vitest";
import { Program } from "../analysis/program.js";
import { loadCatalog } from "../catalog/load.js";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { proposeNames } from "./propose-names.js";

beforeAll(readyParsers);

const catalog = loadCatalog();
const SOURCE = `
class SharedPlane:
    def write_slot(self, slot): self._put_region(slot)
    def read_slots(self): return []
    def write_slots(self, slots): pass
    def _put_region(self, data): pass
class Engine:
    def on_venue_event(self, event): pass
    def handle_intent(self, intent): pass
    def snapshot(self): pass
    def close(self): pass
`;
const proposalsFor = (text: string, renamed = {}) => new Map(proposeNames(new Program([parseModule("shm.py", text)]), catalog, renamed).map((p) => [p.ours, p]));

it("proposes what stands where the name would, by what is in it and by its words", () => {
  const proposals = proposalsFor(SOURCE);
  expect(proposals.get("ExecutionKernel")).toMatchObject({ kind: "type", theirs: "Engine" });
  expect(proposals.get("process_intent")).toMatchObject({ kind: "function", theirs: "handle_intent", why: expect.stringContaining("intent") as string });
  expect(proposals.get("BingxUserStream")).toMatchObject({ theirs: null });
});

it("is silent about what is there, in another spelling or under a name that was given", () => {
  const proposals = proposalsFor(SOURCE.replaceAll("handle_intent", "processIntent"), { ExecutionKernel: "Engine" });
  for (const name of ["on_venue_event", "process_intent", "ExecutionKernel"]) expect(proposals.has(name)).toBe(false);
});

it("names the flaws that wait for each, the most wanted first", () => {
  const all = [...proposalsFor(SOURCE).values()];
  expect(all[0]!.flaws.length).toBeGreaterThan(10);
  expect(all.map((p) => p.flaws.length)).toEqual(all.map((p) => p.flaws.length).sort((a, b) => b - a));
});
