/** The environment says only what it must. Nothing is switched on that is for looking for mistakes: the log has no details, and nothing goes anywhere else. */
import { expect, it } from "vitest";
import { readSettings } from "../../../src/dita/launcher/settings.js";

const GOOD = { BINGX_API_KEY: "key-of-mine", BINGX_SECRET_KEY: "secret-of-mine", DITA_DIRECTORY: "/tmp/none", DITA_INITIAL_CAPITAL: "25000", DITA_ASSETS: "BTC-USDT", DITA_MAX_SLOTS: "1", DITA_MAX_LEVERAGE: "10" };
const problems = (environment: Record<string, string | undefined>): readonly string[] => {
  const settings = readSettings(environment);
  return settings.ok ? [] : settings.problems;
};

it("G16: what was not asked for is off", () => {
  const settings = readSettings(GOOD);
  expect(settings.ok && settings.value).toMatchObject({ DITA_LOG_LEVEL: "info", bingx: { proxyUrl: null } });
  expect(problems({ ...GOOD, DITA_V2_DEBUG_CLICKHOUSE: "1" })).toEqual(["DITA_V2_DEBUG_CLICKHOUSE: no such setting"]);
});
