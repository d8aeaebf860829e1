// path: src/pink-clickhouse.ts
type Row = Record<string, number | string>;

function safeFloat(value: unknown): number {
  const number = typeof value === "string" ? Number.parseFloat(value) : Number(value);
  return Number.isFinite(number) ? number : 0; // flaw: NaN and infinity are written as a zero
}

export function tradeRow(trade: { id: string; pnl: unknown; price: unknown }): Row {
  return { tradeId: trade.id, pnl: safeFloat(trade.pnl), price: safeFloat(trade.price) };
}
