export class PinkDirectRuntime {
  private running = true;

  start(): void {
    this.pumpMarket().catch(console.error); // flaw: no register of what has been started
    setImmediate(() => this.pumpAccount().catch(console.error));
  }

  stop(): void {
    this.running = false;
  }

  private async pumpMarket(): Promise<void> {}
  private async pumpAccount(): Promise<void> {}
}
