import Piscina from "piscina";

export class Resizer {
  private readonly pool = new Piscina({ filename: "./resize.js" }); // flaw:
  resize(image: Uint8Array) {
    return this.pool.run(image);
  }
}
