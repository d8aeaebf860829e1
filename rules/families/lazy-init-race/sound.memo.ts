export class Store {
  private client?: Client;
  private initPromise?: Promise<void>;

  initialize(): Promise<void> {
    return (this.initPromise ??= this.start());
  }

  private async start(): Promise<void> {
    if (this.client) return;
    const sdk = await import("store-sdk");
    this.client = new sdk.Client(this.url);
  }
}
