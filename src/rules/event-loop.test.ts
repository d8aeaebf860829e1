import { beforeAll, describe, expect, it } from "vitest";
import { readyParsers } from "../syntax/parse.js";
import { fnOf, targetOf } from "../../tests/target.js";
import { runsOnEventLoop } from "./event-loop.js";

beforeAll(readyParsers);

function poll(text: string, path = "k.py"): { is: boolean | undefined; why: string } {
  const target = targetOf({ [path]: text });
  return runsOnEventLoop(target, fnOf(target, "poll"));
}

describe("runsOnEventLoop", () => {
  it.each([
    ["a coroutine itself", "k.py", "async def poll(): pass", "the coroutine `poll` leads here"],
    ["a coroutine that calls it", "k.rs", "async fn run() { step(); }\nfn step() { poll(); }\nfn poll() {}", "the coroutine `run` leads here"],
    ["one way of two", "k.py", "async def run():\n    await asyncio.to_thread(poll)\n    poll()\ndef poll(): pass", "the coroutine `run` leads here"],
    ["a lambda that runs in place", "k.ts", "async function run(xs: X[]) { xs.forEach(() => poll()); }\nfunction poll() {}", "the coroutine `run` leads here"],
    ["code that asks for the loop", "k.py", "def poll():\n    try:\n        asyncio.get_running_loop()\n    except RuntimeError:\n        return", "the code itself provides for being called on a running loop"],
  ])("yes: %s", (_, path, text, why) => {
    expect(poll(text, path)).toEqual({ is: true, why });
  });

  it.each([
    ["a thread", "k.py", "async def run(): await asyncio.to_thread(poll)\ndef poll(): pass", "to_thread"],
    ["an executor", "k.py", "async def run(loop): await loop.run_in_executor(None, lambda: poll())\ndef poll(): pass", "run_in_executor"],
    ["spawn_blocking", "k.rs", "async fn run() { tokio::task::spawn_blocking(poll).await; }\nfn poll() {}", "spawn_blocking"],
    ["a Thread", "k.py", "async def run(): Thread(target=poll).start()\ndef poll(): pass", "Thread"],
    ["a helper that hops", "k.py", "async def run(): await lane(poll)\nasync def lane(f): return await asyncio.to_thread(f)\ndef poll(): pass", "lane"],
  ])("no: %s", (_, path, text, by) => {
    expect(poll(text, path)).toEqual({ is: false, why: `it is handed to another thread by \`${by}\`` });
  });

  it("does not know where nothing asynchronous leads there", () => {
    expect(poll("def run(): poll()\nasync def other(): pass\ndef poll(): pass")).toEqual({ is: undefined, why: "no coroutine was found that leads to `poll`" });
    expect(poll("def poll(): pass").is).toBeUndefined();
  });

  it("is not on one where the top level of a module alone leads there", () => {
    expect(poll("def main(): poll()\ndef poll(): pass\nif __name__ == '__main__':\n    main()")).toEqual({ is: false, why: "it is run from the top level of its module" });
  });

  it("does not take the test's loop for the program's", () => {
    const target = targetOf({ "k.py": "def poll(): pass", "tests/test_k.py": "from k import poll\nasync def test_poll(): poll()" });
    expect(runsOnEventLoop(target, fnOf(target, "poll")).is).toBeUndefined();
  });
});
