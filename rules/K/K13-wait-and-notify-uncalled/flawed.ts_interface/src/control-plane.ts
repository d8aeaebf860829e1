export interface ControlPlane {
  read(): Record<string, string>;
  update(words: Record<string, string>): void;
  wait(timeoutMs: number): Promise<boolean>;
  notify(): void; // flaw: wait and notify are declared and implemented, and called nowhere
}

export class InMemoryControlPlane implements ControlPlane {
  private words: Record<string, string> = { mode: "RUN" };
  private waiters: Array<() => void> = [];

  read(): Record<string, string> {
    return { ...this.words };
  }

  update(words: Record<string, string>): void {
    Object.assign(this.words, words);
  }

  async wait(timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), timeoutMs);
      this.waiters.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  notify(): void {
    this.waiters.splice(0).forEach((w) => w());
  }
}
