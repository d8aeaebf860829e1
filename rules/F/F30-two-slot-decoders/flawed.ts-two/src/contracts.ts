export interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
  entryPrice: number;
}
