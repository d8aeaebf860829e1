/** For tests: the system as the launcher puts it together, on an account of the exchange on loopback. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { RawKernelIntent } from "../contracts/intent.js";
import type { ExchangeAccount } from "../venues/bingx/loopback-exchange.js";
import { systemOutside } from "../venues/bingx/outside.js";
import { type DITAv2LauncherBundle, buildLauncherBundle } from "./launcher.js";
import { readSettings } from "./settings.js";

export class BundleRig implements AsyncDisposable {
  readonly directory = mkdtempSync(join(tmpdir(), "dita-bundle-"));
  /** Lines of the log. */
  readonly logged: string[] = [];
  private readonly bundles: DITAv2LauncherBundle[] = [];
  private ids = 0;

  constructor(readonly account: ExchangeAccount) {}

  /** What the process would have in its environment. */
  environment(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
    const { apiKey, secretKey, restUrl, wsUrl } = this.account.rawConfig();
    return { BINGX_API_KEY: apiKey, BINGX_SECRET_KEY: secretKey, BINGX_REST_URL: restUrl!, BINGX_WS_URL: wsUrl!, DITA_DIRECTORY: this.directory, DITA_INITIAL_CAPITAL: "25000", DITA_ASSETS: "BTC-USDT", DITA_MAX_SLOTS: "1", DITA_MAX_LEVERAGE: "10", DITA_CYCLE_MS: "5", DITA_HTTP_PORT: "0", ...changes };
  }

  /** Starts it with an engine that asks for these, one a cycle. */
  async start(changes: Readonly<Record<string, string>> = {}, ...intents: RawKernelIntent[]): Promise<DITAv2LauncherBundle> {
    const settings = readSettings(this.environment(changes));
    if (!settings.ok) throw new Error(settings.problems.join("; "));
    const log = pino({ level: "debug" }, { write: (line: string) => this.logged.push(line) });
    const bundle = await buildLauncherBundle({ settings: settings.value, outside: systemOutside(null), engine: { decide: () => intents.shift() ?? null }, log });
    this.bundles.push(bundle);
    return bundle;
  }

  enter(tradeId = "t1"): RawKernelIntent {
    return { action: "ENTER", intentId: `i${++this.ids}`, timestamp: new Date().toISOString(), slotId: 0, tradeId, asset: "BTC-USDT", side: "LONG", targetSize: "1", referencePrice: "100", leverage: 3, exitLegRatios: [], orderType: "MARKET", limitPrice: null, reason: "test" };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const bundle of this.bundles) await bundle.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
