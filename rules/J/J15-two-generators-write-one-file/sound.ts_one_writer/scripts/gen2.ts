/** Entry cases for gen-test.ts. */
export const entryTests = (): string[] =>
  ["LONG", "SHORT"].map((s) => `it("enters ${s}", () => expect(kernel().enter("${s}").accepted).toBe(true));`);
