import test from "node:test";
import assert from "node:assert/strict";
import { clampRatio, sideSign } from "../src/lib.js"; // flaw: the core functions are imported by no test

test("clampRatio caps at one", () => assert.equal(clampRatio(3), 1));
test("clampRatio floors at zero", () => assert.equal(clampRatio(-3), 0));
test("sideSign of SHORT", () => assert.equal(sideSign("SHORT"), -1));
test("sideSign of LONG", () => assert.equal(sideSign("LONG"), 1));
