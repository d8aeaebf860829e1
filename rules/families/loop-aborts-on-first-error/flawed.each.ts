export class Hub {
  private fire(e: Update): void {
    this.listeners.forEach((l) => l(e)); // flaw: the first that throws ends the round
  }
}
