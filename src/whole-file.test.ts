import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeWhole } from "./whole-file.js";

const folder = mkdtempSync(join(tmpdir(), "flawgate-whole-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inside = (name: string): string => join(folder, name);

it("writes what was not there and replaces what was, with its mode, and leaves nothing else", () => {
  writeWhole(inside("a.json"), "one");
  chmodSync(inside("a.json"), 0o640);
  writeWhole(inside("a.json"), "two");
  expect(readFileSync(inside("a.json"), "utf8")).toBe("two");
  expect(statSync(inside("a.json")).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

it("writes where a link leads, also where nothing is there yet", () => {
  symlinkSync(inside("a.json"), inside("link"));
  symlinkSync(inside("new.json"), inside("dangling"));
  writeWhole(inside("link"), "three");
  writeWhole(inside("dangling"), "four");
  expect(lstatSync(inside("link")).isSymbolicLink()).toBe(true);
  expect([readFileSync(inside("a.json"), "utf8"), readFileSync(inside("new.json"), "utf8")]).toEqual(["three", "four"]);
});

it("says why where it can't be, and keeps what was there", () => {
  mkdirSync(inside("folder"));
  expect(() => writeWhole(inside("folder"), "x")).toThrow(/EISDIR/);
  expect(() => writeWhole(inside("nowhere/a.json"), "x")).toThrow(/ENOENT/);
  expect(() => writeWhole(join(inside("a.json"), "b"), "x")).toThrow(/ENOTDIR/);
  expect(readFileSync(inside("a.json"), "utf8")).toBe("three");
});

it.skipIf(process.platform !== "linux")("writes to a device, and says when it is full", () => {
  writeWhole("/dev/null", "x");
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  expect(() => writeWhole("/dev/full", "x")).toThrow(/ENOSPC/);
});
