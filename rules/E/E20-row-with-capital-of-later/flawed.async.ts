// path: src/pink-clickhouse.ts
type Trade = { tradeId: string; pnl: number; at: Date };

interface Kernel {
  snapshot(): { account: { capital: number; equity: number } };
}

export function makeTradeWriter(kernel: Kernel, insert: (table: string, row: object) => Promise<void>) {
  const capital = () => kernel.snapshot().account.capital;
  let tail: Promise<void> = Promise.resolve();

  async function writeTradeEvent(trade: Trade): Promise<void> {
    await insert("trade_events", {
      event_time: trade.at.toISOString(),
      trade_id: trade.tradeId,
      pnl: trade.pnl,
      capital_after: capital(), // flaw: live capital at the end of the queue
    });
  }

  return (trade: Trade): Promise<void> => {
    tail = tail.then(() => writeTradeEvent(trade));
    return tail;
  };
}
