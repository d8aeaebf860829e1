/** The same settings come out of the same environment, whoever reads them and whatever was loaded before; what the process has in its own environment is not looked at. */
import { expect, it } from "vitest";
import { readSettings } from "../../../src/dita/launcher/settings.js";

const GOOD = { BINGX_API_KEY: "key-of-mine", BINGX_SECRET_KEY: "secret-of-mine", DITA_DIRECTORY: "/tmp/none", DITA_INITIAL_CAPITAL: "25000", DITA_ASSETS: "BTC-USDT", DITA_MAX_SLOTS: "1", DITA_MAX_LEVERAGE: "10" };
const problems = (environment: Record<string, string | undefined>): readonly string[] => {
  const settings = readSettings(environment);
  return settings.ok ? [] : settings.problems;
};

it("J11: settings come from what is given, and from nothing that was read before", () => {
  const ours = Object.keys(process.env).filter((name) => /^(DITA|BINGX)_/.test(name));
  expect(problems({}).length).toBeGreaterThan(5);
  expect(problems(Object.freeze({ ...GOOD }))).toEqual([]);
  expect(problems({}).length).toBeGreaterThan(5);
  expect(Object.keys(process.env).filter((name) => /^(DITA|BINGX)_/.test(name))).toEqual(ours);
});
