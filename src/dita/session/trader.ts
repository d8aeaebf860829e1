/** The process that trades: adapter, journal, kernel, runtime and engine. It is told each step on standard input, and may be killed at any time. */
import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { money, renderMoney, renderSize } from "../contracts/amounts.js";
import { activeOrder } from "../contracts/slot.js";
import { systemClock } from "../contracts/time.js";
import type { KernelEvent } from "../kernel/events.js";
import { capital, equity } from "../kernel/state.js";
import { type DITAv2LauncherBundle, buildLauncherBundle } from "../launcher/launcher.js";
import { BingxConfigSchema } from "../venues/bingx/bingx-config.js";
import { BingxError } from "../venues/bingx/bingx-error.js";
import { systemOutside } from "../venues/bingx/outside.js";
import { VenueUnavailable } from "../venues/port.js";
import { lines } from "./lines.js";
import { AskedSchema, StartSchema, type Status, type Told } from "./messages.js";
import { PaperEngine } from "./paper-engine.js";

/** Traded are the exchange's three contracts, in four slots; no port is opened. */
const SETTINGS = { DITA_PREFIX: "paper", DITA_INITIAL_CAPITAL: money("25000"), DITA_ASSETS: ["BTC-USDT", "ETH-USDT", "SOL-USDT"], DITA_MAX_SLOTS: 4, DITA_MAX_LEVERAGE: 10, DITA_CYCLE_MS: 1, DITA_POLL_AFTER_MS: 100, DITA_ACCOUNT_EVERY_MS: 1_000, DITA_HTTP_PORT: 0, DITA_LOG_LEVEL: "silent" } as const;
const tell = (told: Told): void => void process.stdout.write(JSON.stringify(told) + "\n");

const input = lines(process.stdin);
const { directory, seed, config } = StartSchema.parse(JSON.parse((await input.next()).value as string));
const events: string[] = [];
const faults: string[] = [];
const bingx = BingxConfigSchema.parse(config);
const engine = new PaperEngine(seed, systemClock, randomUUID);
await using bundle = await open();
const { kernel, runtime } = bundle;

let step = 0;
for await (const line of input) {
  const asked = AskedSchema.parse(JSON.parse(line));
  if (asked.do === "end") {
    const drift = await runtime.reconcileAccount();
    tell({ tell: "end", status: status(), positionsOff: drift === null ? null : drift.positions.length });
    break;
  }
  step = asked.step;
  for (const [asset, price] of Object.entries(asked.prices)) await kernel.processIntent({ action: "MARK", intentId: randomUUID(), timestamp: new Date(systemClock.now()).toISOString(), asset, price });
  engine.begin(step, asked.prices, asked.isLast);
  await bundle.cycle();
  tell({ tell: "status", status: status() });
}

/** Without an exchange there is nothing to do: whoever started the process starts it again. */
async function open(): Promise<DITAv2LauncherBundle> {
  try {
    const settings = { ...SETTINGS, DITA_ASSETS: [...SETTINGS.DITA_ASSETS], DITA_DIRECTORY: directory, bingx };
    const onEvents = (decided: readonly KernelEvent[]): void => void events.push(...decided.map(lineOf));
    return await buildLauncherBundle({ settings, outside: systemOutside(bingx.proxyUrl), engine, log: pino({ level: "silent" }), onEvents, onFault: ({ message }) => faults.push(message) });
  } catch (error) {
    if (!(error instanceof BingxError) && !(error instanceof VenueUnavailable)) throw error;
    tell({ tell: "cannot-start", reason: error.message });
    process.exit(1);
  }
}

function status(): Status {
  const { state } = kernel;
  const { account } = state;
  return {
    step,
    slots: state.slots.map((slot) => {
      const order = activeOrder(slot);
      const { slotId, tradeId, fsmState, side, asset, size, unrealizedPnl } = slot;
      return { slotId, tradeId, stage: fsmState, side, asset, size: renderSize(size), order: order === null ? "" : `${order.clientOrderId} ${order.status} ${renderSize(order.filledSize)}/${renderSize(order.intendedSize)}`, pnl: renderMoney(unrealizedPnl) };
    }),
    isFlat: runtime.isQuiet() && state.slots.every(({ size }) => size === 0n),
    capital: renderMoney(capital(account)),
    equity: renderMoney(equity(state)),
    realizedPnl: renderMoney(account.realizedPnl),
    feesPaid: renderMoney(account.feesPaid),
    adjustments: renderMoney(account.adjustments),
    trades: account.tradeSeq,
    events: events.splice(0),
    faults: faults.splice(0),
  };
}

/** An event in a line, for people. */
function lineOf(event: KernelEvent): string {
  const slot = "slotId" in event && event.slotId !== null ? `slot ${event.slotId} ` : "";
  const stage = "nextState" in event ? ` → ${event.nextState}` : "";
  const filled = event.type === "ORDER_FILLED" ? ` ${renderSize(event.size)}` : "";
  return `${slot}${event.type}${filled}${stage}`;
}
