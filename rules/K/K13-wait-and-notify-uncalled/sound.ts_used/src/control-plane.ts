import { EventEmitter, once } from "node:events";

export interface ControlPlane {
  read(): Record<string, string>;
  wait(): Promise<void>;
  notify(): void;
}

export class InMemoryControlPlane implements ControlPlane {
  private readonly bus = new EventEmitter();
  private words: Record<string, string> = { mode: "RUN" };

  read(): Record<string, string> {
    return this.words;
  }

  update(words: Record<string, string>): void {
    this.words = { ...this.words, ...words };
    this.notify();
  }

  async wait(): Promise<void> {
    await once(this.bus, "change");
  }

  notify(): void {
    this.bus.emit("change");
  }
}
