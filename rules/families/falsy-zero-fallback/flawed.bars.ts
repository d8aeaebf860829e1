// path: src/invoice.ts
interface Row { fee?: number; amount: number }

export function lineOf(row: Row, defaults: { fee: number }) {
  const fee = row.fee || defaults.fee; // flaw: what is free of charge is charged the default
  return { amount: row.amount, fee };
}
