export class Feed {
  private _subscribe(): void { // flaw: nothing is ever received
    this.socket.on("message", this.receive);
  }

  run(): void {
    this.socket.open();
  }
}
