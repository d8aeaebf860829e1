import { expect, it } from "vitest";
import { money } from "../contracts/amounts.js";
import { readSettings } from "./settings.js";

const GOOD = { BINGX_API_KEY: "key-of-mine", BINGX_SECRET_KEY: "secret-of-mine", DITA_DIRECTORY: "/var/lib/dita", DITA_INITIAL_CAPITAL: "25000", DITA_ASSETS: "BTC-USDT, ETH-USDT", DITA_MAX_SLOTS: "4", DITA_MAX_LEVERAGE: "10", PATH: "/bin" };

it("what is set is read", () => {
  const settings = readSettings({ ...GOOD, DITA_CYCLE_MS: "50" });
  expect(settings).toMatchObject({ ok: true, value: { DITA_ASSETS: ["BTC-USDT", "ETH-USDT"], DITA_INITIAL_CAPITAL: money("25000"), DITA_CYCLE_MS: 50, DITA_HTTP_PORT: 9464 } });
  expect(JSON.stringify(settings, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toContain("secret-of-mine");
});

it.each([
  ["BINGX_API_KEY", undefined],
  ["BINGX_SECRET_KEY", ""],
  ["BINGX_REST_URL", "http://open-api.bingx.com"],
  ["HTTPS_PROXY", "socks"],
  ["DITA_DIRECTORY", undefined],
  ["DITA_INITIAL_CAPITAL", "NaN"],
  ["DITA_INITIAL_CAPITAL", "0"],
  ["DITA_ASSETS", "btc"],
  ["DITA_MAX_SLOTS", "0"],
  ["DITA_MAX_LEVERAGE", "1e1"],
  ["DITA_CYCLE_MS", "soon"],
  ["DITA_PREFIX", "../other"],
  ["DITA_MAX_SLOT", "4"],
])("what is wrong is told by the variable's name: %s=%s", (name, value) => {
  const settings = readSettings({ ...GOOD, [name]: value });
  expect(settings.ok).toBe(false);
  if (!settings.ok) expect(settings.problems.map((problem) => problem.split(/[.:[]/)[0])).toEqual([name]);
});
