import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { DiagnosedName, Diagnosis } from "../src/audit/reproductions-diagnosis.js";
import { fits } from "../src/report/layout.js";
import { renderDiagnosis } from "../src/report/diagnosis.js";
import { diagnose } from "../src/reproduce/doctor.js";
import type { SessionOptions } from "../src/reproduce/session.js";
import { findFlawFolder } from "../src/rules/flaw-folder.js";
import { RULES_DIRECTORY } from "../src/rules/load.js";
import { cacheDirectory, folderOf, missing, pathWith, why } from "./reproduce-trees.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A tree with little of what reproductions need, and a kernel by another name, whose constructor is another as well. */
const FILES = {
  "account.py": "class AccountProjection:\n    def __init__(self, initial_capital, currency):\n        self.snapshot = None\n",
  "rust_backend.py": "class ExecKernel:\n    def __init__(self, venue, slots):\n        self.venue = venue\n    def slot_of(self, number):\n        return number\n",
  "contracts.py": "class MarketSnapshot:\n    def __init__(self, symbol, price, bar):\n        pass\n",
};
const BINDING = "from rust_backend import ExecKernel\n\ndef kernel(venue, *, max_slots, capital, **parts):\n    return ExecKernel(venue, max_slots)\n\ndef slot(kernel, slot_id):\n    return kernel.slot_of(slot_id)\n";

/** With the harness of the package and one reproduction, without packages. */
function diagnosed(files: Record<string, string>, options: Partial<SessionOptions> = {}): Promise<Diagnosis> {
  const scripts = new Map([["A1", { id: "A1", rules: RULES_DIRECTORY, folder: `A/${findFlawFolder("A1")!.name}` }]]);
  return diagnose({ path: folderOf(files), rules: folderOf({ "none.txt": "" }), scripts, cacheDirectory, ...options });
}

const named = ({ names }: Diagnosis, kind: DiagnosedName["kind"], name: string): DiagnosedName | undefined => names.find((each) => each.kind === kind && each.name === name);

describe.skipIf(missing.length > 0)(`flawgate reproduce --doctor${why}`, () => {
  it("says what is missing, what is named most like it, and what to write", async () => {
    const diagnosis = await diagnosed(FILES);
    expect(diagnosis.reason).toBeNull();
    expect(named(diagnosis, "class", "ExecutionKernel")).toMatchObject({ status: "missing", detail: "the target has no ExecutionKernel", nearest: "ExecKernel (rust_backend.py)" });
    expect(named(diagnosis, "class", "MarketSnapshot")).toMatchObject({ status: "ok", nearest: null });
    expect(named(diagnosis, "module", "launcher")).toMatchObject({ status: "missing" });
    expect(named(diagnosis, "part", "kernel")).toMatchObject({ status: "failed", detail: expect.stringContaining("'currency'") as string });
    expect(named(diagnosis, "part", "slot")).toMatchObject({ status: "not-tried", detail: expect.stringMatching(/^what it is given cannot be made: /) as string, askedBy: ["A1"] });
    expect(named(diagnosis, "part", "market")).toMatchObject({ status: "failed" });
    expect(named(diagnosis, "parameter", "AccountProjection.currency")).toMatchObject({ status: "missing" });
    expect(named(diagnosis, "parameter", "MarketSnapshot.bar_index")).toMatchObject({ status: "left-out", nearest: "bar" });
    expect(named(diagnosis, "parameter", "MarketSnapshot.price")).toMatchObject({ status: "ok" });
    expect(diagnosis.skeleton).toMatch(/^def kernel\(venue: Any, \*, max_slots: int, capital: float.*\) -> Any:\n {4}""".*"""\n {4}# .*'currency'.*\n {4}raise NotImplementedError$/m);
    expect(diagnosis.skeleton).not.toContain("def slot(");
    expect(diagnosis.skeleton).toContain("def run_launcher(folder: str, *, prefix: str = '', cycles: int = 0) -> Any:");

    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(ROOT, "schemas/diagnosis.schema.json"), "utf8")) as object);
    validate(diagnosis);
    expect(validate.errors ?? []).toEqual([]);
    const text = renderDiagnosis(diagnosis, { columns: 80, color: false });
    expect(text.replace(/\s+/g, " ")).toContain("the target has no ExecutionKernel; nearest is ExecKernel");
    for (const line of text.slice(0, text.indexOf("to write into")).split("\n")) expect(fits(line, 80), line).toBe(true);
  });

  it("tries what a binding makes instead", async () => {
    const diagnosis = await diagnosed({ ...FILES, "flawgate_binding.py": BINDING });
    for (const part of ["kernel", "slot"]) expect(named(diagnosis, "part", part), part).toMatchObject({ status: "ok", detail: null });
    expect(named(diagnosis, "binding", "kernel")).toMatchObject({ status: "ok" });
    expect(diagnosis.skeleton).not.toMatch(/^def (kernel|slot)\(/m);
  });

  it("says what is wrong with a binding", async () => {
    const diagnosis = await diagnosed({ ...FILES, "flawgate_binding.py": "def kernal(venue):\n    return None\n" });
    expect(named(diagnosis, "binding", "flawgate_binding.py")).toMatchObject({ status: "failed", detail: expect.stringContaining("defines kernal, which nothing asks for") as string });
  });

  it("holds out against a tree that crashes and hangs", async () => {
    const diagnosis = await diagnosed({ ...FILES, "contracts.py": "import os\nos.kill(os.getpid(), 11)\nclass MarketSnapshot: pass\n" });
    expect(named(diagnosis, "part", "market")).toMatchObject({ status: "failed", detail: "the process ended by SIGSEGV" });
    expect(named(diagnosis, "class", "AccountProjection")).toMatchObject({ status: "ok" });
  });

  it("says why nothing can be asked", async () => {
    const diagnosis = await diagnosed(FILES, { variables: { ...process.env, PATH: pathWith({}) } });
    expect(diagnosis).toMatchObject({ reason: "no python3", names: [], skeleton: null });
    expect(renderDiagnosis(diagnosis, { columns: 80, color: false })).toContain("nothing could be asked of it: no python3");
  });
});
