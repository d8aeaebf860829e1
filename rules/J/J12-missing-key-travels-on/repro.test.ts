/** A key is missing, empty, or cut short. The settings are refused before anything is built, by the name of each variable that is wrong. */
import { expect, it } from "vitest";
import { readSettings } from "../../../src/dita/launcher/settings.js";

const GOOD = { BINGX_API_KEY: "key-of-mine", BINGX_SECRET_KEY: "secret-of-mine", DITA_DIRECTORY: "/tmp/none", DITA_INITIAL_CAPITAL: "25000", DITA_ASSETS: "BTC-USDT", DITA_MAX_SLOTS: "1", DITA_MAX_LEVERAGE: "10" };
const problems = (environment: Record<string, string | undefined>): readonly string[] => {
  const settings = readSettings(environment);
  return settings.ok ? [] : settings.problems;
};

it("J12: a missing key is told at the start, by its name", () => {
  expect(problems(GOOD)).toEqual([]);
  for (const name of ["BINGX_API_KEY", "BINGX_SECRET_KEY"]) {
    for (const value of [undefined, "", " ", "short"]) expect(problems({ ...GOOD, [name]: value })).toEqual([expect.stringContaining(name) as string]);
  }
  expect(problems({ ...GOOD, BINGX_API_KEY: undefined, BINGX_SECRET_KEY: undefined })).toHaveLength(2);
});
