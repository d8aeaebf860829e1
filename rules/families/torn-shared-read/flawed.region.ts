export class Mirror {
  constructor(private readonly shared: Uint8Array) {}

  read(): unknown {
    const text = new TextDecoder().decode(this.shared); // flaw: read once, whoever writes
    return JSON.parse(text);
  }
}
