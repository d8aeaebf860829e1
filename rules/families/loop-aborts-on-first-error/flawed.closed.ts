export class Pool {
  async close(): Promise<void> {
    for (const connection of this.connections) {
      await connection.close(); // flaw: the ones after it stay open
    }
  }

  publish(event: Event): void {
    for (const listener of this.listeners) listener(event); // flaw: the listeners after it never hear of it
  }
}
