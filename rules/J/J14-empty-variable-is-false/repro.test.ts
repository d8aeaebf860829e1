/** A variable is set, to nothing. It is neither taken for its default nor for zero or no: it is refused by its name. One that is not set has its default. */
import { expect, it } from "vitest";
import { readSettings } from "../../../src/dita/launcher/settings.js";

const GOOD = { BINGX_API_KEY: "key-of-mine", BINGX_SECRET_KEY: "secret-of-mine", DITA_DIRECTORY: "/tmp/none", DITA_INITIAL_CAPITAL: "25000", DITA_ASSETS: "BTC-USDT", DITA_MAX_SLOTS: "1", DITA_MAX_LEVERAGE: "10" };
const problems = (environment: Record<string, string | undefined>): readonly string[] => {
  const settings = readSettings(environment);
  return settings.ok ? [] : settings.problems;
};

it("J14: an empty variable is refused, not read as something else", () => {
  expect(problems(GOOD)).toEqual([]);
  for (const name of ["DITA_PREFIX", "DITA_CYCLE_MS", "DITA_POLL_AFTER_MS", "DITA_ACCOUNT_EVERY_MS", "DITA_HTTP_PORT", "DITA_LOG_LEVEL", "DITA_MAX_SLOTS", "BINGX_REST_URL", "HTTPS_PROXY"]) {
    expect(problems({ ...GOOD, [name]: "" })).toEqual([expect.stringContaining(name) as string]);
  }
});
