import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { RawBingxConfig } from "../venues/bingx/bingx-config.js";
import { lines } from "./lines.js";
import { type Asked, type Told, ToldSchema } from "./messages.js";

const TRADER = fileURLToPath(new URL("./trader.ts", import.meta.url));

/** A trading process, from outside. */
export class TradingProcess {
  private readonly child: ChildProcess;
  private readonly told: AsyncGenerator<string>;

  /** Starts it on what an earlier one left in `directory`. The keys go by standard input, where no list of processes shows them. */
  constructor(start: { config: RawBingxConfig; directory: string; seed: number }) {
    const child = spawn(process.execPath, ["--import", "tsx", TRADER], { stdio: ["pipe", "pipe", "inherit"] });
    this.child = child;
    this.told = lines(child.stdout);
    // Whoever is killed reads no more.
    child.stdin.on("error", () => undefined);
    child.stdin.write(JSON.stringify(start) + "\n");
  }

  ask(asked: Asked): void {
    this.child.stdin?.write(JSON.stringify(asked) + "\n");
  }

  /** What it tells next. Throws if it ended. */
  async next(): Promise<Told> {
    const line: IteratorResult<string, unknown> = await this.told.next();
    if (line.done === true) throw new Error("the trading process ended by itself");
    return ToldSchema.parse(JSON.parse(line.value));
  }

  /** Ends it at once, wherever it is. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await exited;
  }

  /** Waits until it has ended by itself. */
  async ended(): Promise<void> {
    if (this.child.exitCode === null) await once(this.child, "exit");
  }
}
