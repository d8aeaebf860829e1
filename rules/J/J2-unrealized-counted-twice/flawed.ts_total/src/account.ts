export interface Slot { size: number; realizedPnl: number; unrealizedPnl: number }

export const totalPnl = (slots: Slot[]): number =>
  slots.map((s) => s.realizedPnl + s.unrealizedPnl).reduce((a, b) => a + b, 0);

export const snapshot = (capital: number, slots: Slot[]) => ({
  capital,
  totalPnl: totalPnl(slots),
  equity: capital + totalPnl(slots),
});
