import { Ajv } from "ajv";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { AuditResult } from "../src/audit/result.js";
import { loadCatalog } from "../src/catalog/load.js";
import { run } from "../src/cli/program.js";
import { fits } from "../src/report/layout.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const AUDITED = fileURLToPath(new URL("../fixtures/pink/audited", import.meta.url));
const schema = JSON.parse(readFileSync(new URL("../schemas/audit-result.schema.json", import.meta.url), "utf8")) as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

async function check(...options: string[]): Promise<string> {
  let text = "";
  const code = await run(["check", AUDITED, "--no-cache", ...options], { out: (part) => (text += part), err: (part) => (text += part), layout: { columns: 80, color: false } });
  expect(code, text).toBe(0);
  return text;
}

describe("flawgate check on the fixture", () => {
  it("prints what the schema says, every flaw in catalogue order, the same bytes each time", async () => {
    const text = await check("--format", "json");
    const result = JSON.parse(text) as AuditResult;
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.flaws.map((flaw) => flaw.id)).toEqual(loadCatalog().flaws.map((flaw) => flaw.id));
    const { recurrences, ...statuses } = result.summary;
    expect(Object.values(statuses).reduce((sum, number) => sum + number, 0)).toBe(275);
    expect(recurrences).toBe(result.recurrences.flatMap((item) => item.findings).length);
    expect(await check("--format", "json")).toBe(text);
  });

  it("fits in 80 columns", async () => {
    for (const line of (await check()).split("\n")) expect(fits(line, 80), line).toBe(true);
  });
});

describe("the schema of the result", () => {
  it("refuses what is not in the contract", async () => {
    const result = JSON.parse(await check("--format", "json")) as AuditResult & { when?: string };
    result.when = "today";
    expect(validate(result)).toBe(false);
    delete result.when;
    result.flaws[0]!.status = "gone" as never;
    expect(validate(result)).toBe(false);
  });
});

describe("the command line as a process", () => {
  const shell = (script: string): Promise<{ stdout: string; stderr: string }> =>
    promisify(execFile)("bash", ["-c", script], { cwd: root, env: { ...process.env, NODE: process.execPath } });
  const main = '"$NODE" --import tsx src/cli/main.ts';

  it.skipIf(process.platform === "win32")("keeps quiet when the reader has gone", async () => {
    const { stdout, stderr } = await shell(`${main} catalog --format json | head -c 1; echo " \${PIPESTATUS[0]}"`);
    expect({ stdout, stderr }).toEqual({ stdout: "{ 0\n", stderr: "" });
  });

  it.skipIf(process.platform === "win32")("exits 2 with one line", async () => {
    const { stdout } = await shell(`${main} check fixtures/nowhere 2>&1; echo $?`);
    expect(stdout).toMatch(/^fixtures\/nowhere: [^\n]+ instead\n2\n$/);
  });

  it.skipIf(process.platform !== "linux")("exits 2 with one line where the disk behind the console is full", async () => {
    const { stdout } = await shell(`${main} catalog --format json 2>&1 > /dev/full; echo $?`);
    expect(stdout).toMatch(/^the console cannot be written \(ENOSPC\); [^\n]+ instead\n2\n$/);
  });

  it.skipIf(process.platform === "win32")("ends by the signal in the midst of an audit, and writes nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "flawgate-signal-"));
    const { stdout } = await shell(`${main} check '${AUDITED}' --cache-dir '${folder}/cache' --format json --output '${folder}/out.json' & PID=$!; sleep 2; kill -INT $PID; wait $PID; echo $?; ls -A '${folder}'`);
    expect(stdout).toBe("130\n");
    rmSync(folder, { recursive: true });
  });
});
