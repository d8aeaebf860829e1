// path: src/real-zinc-plane.ts
type Words = Int32Array;
const SEQ = 0;

export const realZincControlPlane = (shared: SharedArrayBuffer) => {
  const words: Words = new Int32Array(shared);
  let seen = Atomics.load(words, SEQ);

  return {
    update(index: number, value: number): void {
      Atomics.store(words, index, value);
      Atomics.add(words, SEQ, 1);
    },
    async wait(seconds: number): Promise<boolean> {
      const until = new Date(new Date().getTime() + seconds * 1000);
      do {
        const now = Atomics.load(words, SEQ);
        if (now !== seen) {
          seen = now;
          return true;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      } while (new Date() < until); // flaw: a step of the system clock ends or stretches the wait
      return false;
    },
  };
};
