export class BingxUserStream {
  open(key: string): void {
    setInterval(() => this.extend(key), 1_200_000);
    this.readLoop(key).catch(console.error);
  }

  private extend(_key: string): void {}

  private async readLoop(_key: string): Promise<void> {}
}
