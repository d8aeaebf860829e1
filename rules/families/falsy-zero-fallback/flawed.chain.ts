// path: src/quote.ts
interface Receipt { price: number | null; avgPrice: number }

export class Quotes {
  private last = { price: 0 };

  take(receipt: Receipt, limitPrice: number): void {
    this.last = { price: receipt.price || receipt.avgPrice || limitPrice }; // flaw: a price of zero is passed over
  }
}
