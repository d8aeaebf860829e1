import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig } from "./config.js";

let target: string;
beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), "flawgate-config-"));
});
afterEach(() => {
  rmSync(target, { recursive: true });
});

const write = (text: string | Uint8Array): void => {
  writeFileSync(join(target, "flawgate.yaml"), text);
};

describe("loadConfig", () => {
  it("reads names, and nothing where there is no file", () => {
    expect(loadConfig(target)).toMatchObject({ names: {}, accepted: [] });
    write("names: { process_intent: handle_intent }\n");
    expect(loadConfig(target)).toMatchObject({ names: { process_intent: "handle_intent" } });
    write("names: {}\n");
    expect(loadConfig(target)).toMatchObject({ names: {}, accepted: [] });
  });

  it("reads another file in its place, which must be there", () => {
    write("names: { a: b }\n");
    writeFileSync(join(target, "other.yaml"), "names: { a: c }\n");
    expect(loadConfig(target, join(target, "other.yaml"))).toMatchObject({ names: { a: "c" } });
    expect(() => loadConfig(target, join(target, "none.yaml"))).toThrow(/none\.yaml: there is no such file$/);
  });

  it.each([
    ["an unknown key", "nams: {}\n", /flawgate\.yaml:1:1: unknown key "nams" in the file; write `names` instead$/],
    ["a name that is a list", "names:\n  a: [b]\n", /flawgate\.yaml:2:6: `names\.a` is a list; write a text instead$/],
    ["a name with a blank", "names:\n  a: b c\n", /flawgate\.yaml:2:6: `names\.a` is "b c"; write what matches \^/],
    ["a key with a blank", "names:\n  a b: c\n", /flawgate\.yaml:2:3: /],
    ["broken YAML", "names: {\n", /flawgate\.yaml:\d:\d: is not valid YAML: /],
    ["no mapping", "- a\n", /flawgate\.yaml:1:1: the file is a list; write a mapping instead$/],
    ["an empty file", "", /flawgate\.yaml:1:1: the file is empty; write a mapping instead$/],
    ["invalid UTF-8", new Uint8Array([0xff, 0xfe, 0x80]), /flawgate\.yaml: is not UTF-8; save it as UTF-8$/],
  ])("refuses %s", (_, text, problem) => {
    write(text);
    expect(() => loadConfig(target)).toThrow(problem);
  });

  it("reads what must be so before going live: one requirement or several", () => {
    expect(loadConfig(target).live).toBeNull();
    write("live: { severities: [critical, high], layers: [rust, bridge], statuses: [fixed] }\n");
    expect(loadConfig(target).live).toEqual([{ severities: ["critical", "high"], layers: ["rust", "bridge"], statuses: ["fixed"] }]);
    write("live:\n  - { severities: [critical] }\n  - { statuses: [fixed, clear] }\n");
    expect(loadConfig(target).live).toEqual([{ severities: ["critical"] }, { statuses: ["fixed", "clear"] }]);
  });

  it.each([
    ["a severity that is none", "live: { severities: [critcal] }\n", /flawgate\.yaml:1:22: .*"critcal"; write `critical` instead$/],
    ["a status that proves nothing", "live:\n  statuses: [fixed, unknown]\n", /flawgate\.yaml:2:21: .*"unknown"; write one of `fixed`, `clear`, `accepted` instead$/],
    ["a layer that is none", "live:\n  layers: [rust, brige]\n", /flawgate\.yaml:2:18: there is no layer "brige"; write `bridge` instead$/],
    ["a layer that is none, in a list", "live:\n  - layers: [ocean]\n", /flawgate\.yaml:2:14: there is no layer "ocean"; write one of rust, bridge instead$/],
    ["a key that is none", "live: { severity: [high] }\n", /flawgate\.yaml:1:9: unknown key "severity" in `live`; write one of `severities`, `layers`, `statuses` instead$/],
    ["no requirement", "live: []\n", /flawgate\.yaml:1:7: /],
  ])("refuses %s", (_, text, problem) => {
    write(text);
    expect(() => loadConfig(target, undefined, { layers: new Set(["rust", "bridge"]) })).toThrow(problem);
  });

  it("refuses a directory of that name", () => {
    mkdirSync(join(target, "flawgate.yaml"));
    expect(() => loadConfig(target)).toThrow(/is not a file; name a file instead$/);
  });
});
