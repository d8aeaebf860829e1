export class BingxVenueAdapter {
  private async run<T>(work: Promise<T>): Promise<T> {
    return await Promise.race([work, new Promise<T>((_, fail) => setTimeout(() => fail(new Error("late")), 15_000))]);
  }

  static rowFloat(row: Record<string, string>, key: string): number {
    return Number(row[key] ?? 0);
  }

  submit(intent: object): Promise<object> {
    return this.run(Promise.resolve(intent));
  }
}
