/** The process that trades: adapter, journal, kernel, runtime and engine. It is told each step on standard input, and may be killed at any time. */
import { randomUUID } from "node:crypto";
import { ExecutionKernel } from "../bridge/execution-kernel.js";
import { money, renderMoney, renderSize } from "../contracts/amounts.js";
import { activeOrder } from "../contracts/slot.js";
import { systemClock } from "../contracts/time.js";
import { SqliteJournal } from "../journal/journal.js";
import type { KernelEvent } from "../kernel/events.js";
import { capital, equity } from "../kernel/state.js";
import { PinkDirectRuntime } from "../runtime/pink-direct.js";
import { BingxConfigSchema } from "../venues/bingx/bingx-config.js";
import { BingxError } from "../venues/bingx/bingx-error.js";
import { BingxVenueAdapter } from "../venues/bingx/bingx-venue.js";
import { systemOutside } from "../venues/bingx/outside.js";
import { VenueUnavailable } from "../venues/port.js";
import { lines } from "./lines.js";
import { AskedSchema, StartSchema, type Status, type Told } from "./messages.js";
import { PaperEngine } from "./paper-engine.js";

const SLOTS = 4;
const RUNTIME = { pollAfterMs: 100, accountEveryMs: 1_000 };
const tell = (told: Told): void => void process.stdout.write(JSON.stringify(told) + "\n");

const input = lines(process.stdin);
const { directory, seed, config: raw } = StartSchema.parse(JSON.parse((await input.next()).value as string));
const events: string[] = [];
const faults: string[] = [];
const onFault = (fault: Error): void => void faults.push(fault.message);

const config = BingxConfigSchema.parse(raw);
const venue = new BingxVenueAdapter({ config, outside: systemOutside(config.proxyUrl), onFault });
await using kernel = await open();
const engine = new PaperEngine(seed, systemClock, randomUUID);
const runtime = new PinkDirectRuntime(kernel, engine, systemClock, RUNTIME, ({ capital: drift }) => events.push(`capital off by ${renderMoney(drift)}, taken over`));

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
  await runtime.step();
  tell({ tell: "status", status: status() });
}

/** Without an exchange there is nothing to do: whoever started the process starts it again. */
async function open(): Promise<ExecutionKernel> {
  try {
    const instruments = [...(await venue.instruments())];
    const journal = new SqliteJournal(directory, "paper", { maxSlots: SLOTS, instruments, initialCapital: money("25000"), maxLeverage: 10 });
    return await ExecutionKernel.open({ journal, venue, clock: systemClock, newId: randomUUID, onFault, onEvents: (decided) => events.push(...decided.map(lineOf)) });
  } catch (error) {
    if (!(error instanceof BingxError) && !(error instanceof VenueUnavailable)) throw error;
    tell({ tell: "cannot-start", reason: error.message });
    await venue.close();
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
