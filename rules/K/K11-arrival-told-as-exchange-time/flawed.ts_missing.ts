// path: src/bingx-user-stream.ts
interface Message { E?: number; o: { i: string; X: string } }

export class BingxUserStream {
  private stampOf(message: Message): number {
    if (message.E === undefined) {
      return Date.now() / 1000;
    }
    return message.E / 1000;
  }

  parse(text: string) {
    const message = JSON.parse(text) as Message;
    return { orderId: message.o.i, status: message.o.X, exchangeTs: this.stampOf(message) }; // flaw: without E it is the time of arrival
  }
}
