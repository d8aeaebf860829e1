// path: src/bingx-user-stream.ts
export interface BalanceUpdate {
  asset: string;
  walletBalance: number;
  crossWalletBalance: number;
  availableMargin?: number;
}

interface WireBalance {
  a: string;
  wb: string;
  cw: string;
  am?: string;
}

export function parseAccountUpdate(frame: { a: { B: WireBalance[] } }): BalanceUpdate[] {
  return frame.a.B.map((entry) => {
    const update: BalanceUpdate = {
      asset: entry.a,
      walletBalance: Number(entry.wb),
      crossWalletBalance: Number(entry.cw),
    };
    if (entry.am !== undefined) update.availableMargin = Number(entry.am);
    return update;
  });
}
