export class MockVenueAdapter { // flaw: what the tests submit to; the bridge of the real one is entered by nobody
  submit(intent: object): object[] {
    return [intent];
  }
}
