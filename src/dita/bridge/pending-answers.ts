/** The answers of the venue that slots wait for. The stream may be faster than one, so that a slot's next order is sent before the last was answered: both count. */
export class PendingAnswers {
  private readonly bySlot = new Map<number, Promise<unknown>>();

  add(slotId: number, answer: Promise<unknown>): void {
    const all = Promise.allSettled([this.bySlot.get(slotId), answer]).then(() => {
      if (this.bySlot.get(slotId) === all) this.bySlot.delete(slotId);
    });
    this.bySlot.set(slotId, all);
  }

  has(slotId: number): boolean {
    return this.bySlot.has(slotId);
  }

  /** Waits until no answer of that slot is to come, also to an order that is sent by whoever told the caller to ask. */
  async settled(slotId: number): Promise<void> {
    do await this.bySlot.get(slotId);
    while (this.bySlot.has(slotId));
  }

  /** Waits for those that are to come now. */
  async allSettled(): Promise<void> {
    await Promise.allSettled(this.bySlot.values());
  }
}
