export class BingxUserStream {
  open(key: string): void {
    setInterval(() => this.extend(key), 1_200_000); // flaw: no register of what has been started
    this.readLoop(key).catch(console.error);
  }

  private extend(_key: string): void {}

  private async readLoop(_key: string): Promise<void> {}
}
