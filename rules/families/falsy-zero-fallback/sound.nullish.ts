// path: src/invoice.ts
interface Row { fee?: number; amount: number }

export function lineOf(row: Row, defaults: { fee: number }) {
  return { amount: row.amount, fee: row.fee ?? defaults.fee };
}
