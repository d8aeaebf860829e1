export interface TradeSlot {
  side: "LONG" | "SHORT";
  size: number;
  entryPrice: number;
}
