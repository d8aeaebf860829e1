/** For tests and paper sessions: the exchange of `fixtures/exchange`, a process of its own on loopback. See docs/exchange.md. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { BingxConfigSchema, type BingxConfig, type RawBingxConfig } from "./bingx-config.js";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

const AccountSchema = z.object({ account: z.string(), restUrl: z.string(), wsUrl: z.string(), controlUrl: z.string(), apiKey: z.string(), apiSecret: z.string() });
/** How an account is reached. */
export type About = z.output<typeof AccountSchema>;

const BooksSchema = z.object({
  wallet: z.number(),
  realised: z.number(),
  fees: z.number(),
  funding: z.number(),
  positions: z.array(z.object({ symbol: z.string(), side: z.string(), amount: z.number() })),
  openOrders: z.array(z.object({ clientOrderId: z.string() })),
  orders: z.number(),
  fills: z.number(),
  duplicateClientOrderIds: z.array(z.string()),
});
/** What is true of an account, as numbers. */
export type ExchangeBooks = z.output<typeof BooksSchema>;

export class LoopbackExchange implements AsyncDisposable {
  private constructor(
    /** How another process reaches it. */
    readonly main: About,
    private readonly child: ChildProcess | null,
    private accounts: number,
  ) {}

  /** One that another process started, and ends. */
  static join(main: About): LoopbackExchange {
    return new LoopbackExchange(main, null, randomInt(1_000_000, 1_000_000_000));
  }

  static async start(seed = 1): Promise<LoopbackExchange> {
    const child = spawn(process.execPath, ["--import", "tsx", "fixtures/exchange/main.ts", "--seed", String(seed)], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
    let text = "";
    for await (const chunk of child.stdout) {
      text += String(chunk);
      if (text.includes("\n")) return new LoopbackExchange(AccountSchema.parse(JSON.parse(text)), child, 0);
    }
    throw new Error("the exchange did not start");
  }

  /** An account with a market, books and faults of its own; `script` as docs/exchange.md explains it. Two with one seed would have one listen key. */
  async account(script: object = {}, seed = ++this.accounts): Promise<ExchangeAccount> {
    const made = await control(this.main, "POST accounts", { seed, script });
    return new ExchangeAccount(AccountSchema.parse(made));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child?.stdin?.end();
    if (this.child?.exitCode === null) await once(this.child, "exit");
  }
}

export class ExchangeAccount {
  constructor(private readonly about: About) {}

  /** A configuration for it. Pauses and limits are a machine's own, and not a far exchange's. */
  config(changes: Partial<RawBingxConfig> = {}): BingxConfig {
    return BingxConfigSchema.parse({ ...this.rawConfig(), ...changes });
  }

  rawConfig(): RawBingxConfig {
    const { restUrl, wsUrl, apiKey, apiSecret } = this.about;
    return { restUrl, wsUrl, apiKey, secretKey: apiSecret, requestTimeoutMs: 1_000, recvWindowMs: 1_000, shortestPauseMs: 5, longestPauseMs: 100, requestsPerSecond: 1_000, burst: 100 };
  }

  async books(): Promise<ExchangeBooks> {
    return BooksSchema.parse(await control(this.about, "GET books"));
  }

  /** How often each kind of request was answered, by its code. */
  async requests(): Promise<Record<string, number>> {
    return z.object({ requests: z.record(z.string(), z.number()) }).parse(await control(this.about, "GET state")).requests;
  }

  /** The listen keys that live there. */
  async listenKeys(): Promise<number> {
    return z.object({ listenKeys: z.array(z.unknown()) }).parse(await control(this.about, "GET state")).listenKeys.length;
  }

  /** One step of the market: prices move, what is due fills, events that were held are sent. */
  async advance(): Promise<Record<string, number>> {
    return z.record(z.string(), z.number()).parse(await control(this.about, "POST advance", {}));
  }

  async setPrice(asset: string, price: number): Promise<void> {
    await control(this.about, "POST prices", { [asset]: price });
  }

  /** Fills what rests. */
  async fill(): Promise<void> {
    await control(this.about, "POST fill", {});
  }

  /** One effect at once, such as `drop-stream`. */
  async apply(effect: object): Promise<void> {
    await control(this.about, "POST apply", effect);
  }

  /** Adds rules to its script; `clear` ends those before. */
  async faults(rules: readonly object[], clear = false): Promise<void> {
    await control(this.about, "POST faults", { rules, clear });
  }
}

async function control({ controlUrl, account }: About, action: string, body?: object): Promise<unknown> {
  const [method, path] = action.split(" ") as [string, string];
  const answer = await fetch(`${controlUrl}/${path}?account=${account}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${action}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
