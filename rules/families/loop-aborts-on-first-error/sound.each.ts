export class Pool {
  async close(): Promise<void> {
    await Promise.allSettled(this.connections.map((connection) => connection.close()));
  }

  async stop(): Promise<void> {
    for (const worker of this.workers) await worker.stop().catch((error) => this.log.warn(error));
  }

  publish(event: Event): void {
    for (const listener of this.listeners) {
      try {
        listener(event);
      } catch (error) {
        this.log.error(error);
      }
    }
  }
}
