export interface AccountProjection {
  realizedPnl: number;
  unrealizedPnl: number;
  startCapital: number;
}

export const equity = (a: AccountProjection): number => a.startCapital + a.realizedPnl + a.unrealizedPnl;
