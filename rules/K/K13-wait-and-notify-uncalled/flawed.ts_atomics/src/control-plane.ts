export abstract class ControlPlane {
  abstract snapshot(): number;
  abstract wait(timeoutMs: number): "ok" | "timed-out" | "not-equal"; // flaw: nobody waits on a plane, and nobody notifies one
  abstract notify(): void;
}

export class RealZincControlPlane extends ControlPlane {
  private readonly words: Int32Array;

  constructor(shared: SharedArrayBuffer) {
    super();
    this.words = new Int32Array(shared);
  }

  snapshot(): number {
    return Atomics.load(this.words, 0);
  }

  wait(timeoutMs: number): "ok" | "timed-out" | "not-equal" {
    return Atomics.wait(this.words, 0, this.snapshot(), timeoutMs);
  }

  notify(): void {
    Atomics.notify(this.words, 0);
  }
}
