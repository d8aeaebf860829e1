import Piscina from "piscina";

export class Resizer {
  private readonly pool: Piscina;
  constructor(threads: number) {
    this.pool = new Piscina({ filename: "./resize.js", maxThreads: threads });
  }
  resize(image: Uint8Array) {
    return this.pool.run(image);
  }
  async close() {
    await this.pool.destroy();
  }
}
