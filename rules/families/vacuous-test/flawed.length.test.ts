// path: src/run.test.ts
it("runs", () => {
  const out = run();
  expect(out.length >= 0).toBe(true); // flaw: no length is below zero
});
