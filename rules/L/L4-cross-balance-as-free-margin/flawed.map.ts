// path: src/bingx-user-stream.ts
export interface BalanceUpdate {
  asset: string;
  walletBalance: number;
  availableMargin: number;
}

interface WireBalance {
  a: string;
  wb: string;
  cw: string;
}

export function parseAccountUpdate(frame: { a: { B: WireBalance[] } }): BalanceUpdate[] {
  return frame.a.B.map(({ a, wb, cw }) => ({
    asset: a,
    walletBalance: Number(wb),
    availableMargin: Number(cw), // flaw: the cross-wallet balance is not the available margin
  }));
}
