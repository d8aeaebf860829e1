import { expect } from "vitest";
import { contract, shapes } from "./program.js";

shapes("a coroutine leads to a blocking call", {
  "directly": {
    rust: "async fn run() { poll(); }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
    python: "async def run():\n    poll()\ndef poll():\n    time.sleep(1)\n",
    typescript: 'async function run() { poll(); }\nfunction poll() { execSync("sleep 1"); }',
  },
  "through methods": {
    rust: "struct V; impl V { async fn run(&self) { self.step(); } fn step(&self) { self.poll(); } fn poll(&self) { std::thread::sleep(Duration::from_secs(1)); } }",
    python: "class V:\n    async def run(self):\n        self.step()\n    def step(self):\n        self.poll()\n    def poll(self):\n        time.sleep(1)\n",
    typescript: 'class V { async run() { this.step(); } step() { this.poll(); } poll() { execSync("sleep 1"); } }',
  },
  "in a lambda that is run in place": {
    rust: "async fn run(xs: Vec<i64>) { xs.iter().for_each(|x| poll()); }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
    python: "async def run(xs):\n    sorted(xs, key=lambda x: poll())\ndef poll():\n    time.sleep(1)\n",
    typescript: 'async function run(xs: number[]) { xs.forEach((x) => poll()); }\nfunction poll() { execSync("sleep 1"); }',
  },
}, (ask) => {
  expect(ask.onEventLoop("poll")).toBe(true);
  expect(ask.blockingIn("run")).toHaveLength(1);
});

shapes("it is handed to a thread", {
  "as a function": {
    rust: "async fn run() { tokio::task::spawn_blocking(poll).await; }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
    python: "async def run():\n    await asyncio.to_thread(poll)\ndef poll():\n    time.sleep(1)\n",
  },
  "as a method": {
    python: "class V:\n    async def run(self):\n        await asyncio.to_thread(self.poll)\n    def poll(self):\n        time.sleep(1)\n",
  },
  "to an executor": {
    python: "async def run(loop):\n    await loop.run_in_executor(None, poll)\ndef poll():\n    time.sleep(1)\n",
  },
  "in a lambda": {
    rust: "async fn run() { tokio::task::spawn_blocking(|| poll()).await; }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
    python: "async def run(loop):\n    await loop.run_in_executor(None, lambda: poll())\ndef poll():\n    time.sleep(1)\n",
  },
  "in a nested function": {
    python: "async def run(loop):\n    def work():\n        return poll()\n    await loop.run_in_executor(None, work)\ndef poll():\n    time.sleep(1)\n",
  },
  "in a helper of the tree": {
    python: "class V:\n    async def run(self):\n        await self._on_lane(self.poll, 1)\n    async def _on_lane(self, f, *args):\n        loop = asyncio.get_running_loop()\n        return await loop.run_in_executor(self._lane, lambda: f(*args))\n    def poll(self, x):\n        time.sleep(x)\n",
    rust: "async fn run() { on_lane(poll).await; }\nasync fn on_lane(f: fn()) { tokio::task::spawn_blocking(move || f()).await; }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
  },
  "with its arguments bound": {
    python: "async def run(loop):\n    await loop.run_in_executor(None, partial(poll, 1))\ndef poll(x):\n    time.sleep(x)\n",
  },
}, (ask) => {
  expect(ask.onEventLoop("poll")).toBe(false);
});

shapes("one way that does not hop is enough", {
  "beside one that does": {
    rust: "async fn run() { tokio::task::spawn_blocking(poll).await; poll(); }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
    python: "async def run():\n    await asyncio.to_thread(poll)\n    poll()\ndef poll():\n    time.sleep(1)\n",
  },
  "from another coroutine": {
    rust: "async fn run() { tokio::task::spawn_blocking(poll).await; }\nasync fn other() { poll(); }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
    python: "async def run(loop):\n    await loop.run_in_executor(None, lambda: poll())\nasync def other():\n    poll()\ndef poll():\n    time.sleep(1)\n",
  },
}, (ask) => {
  expect(ask.onEventLoop("poll")).toBe(true);
});

contract("nothing asynchronous leads there", {
  rust: "fn main() { poll(); }\nasync fn other() { tick(); }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }\nfn tick() {}",
  python: "def main():\n    poll()\nasync def other():\n    tick()\ndef poll():\n    time.sleep(1)\ndef tick():\n    pass\n",
  typescript: 'function main() { poll(); }\nasync function other() { tick(); }\nfunction poll() { execSync("sleep 1"); }\nfunction tick() {}',
}, (ask) => {
  expect(ask.onEventLoop("poll")).toBeUndefined();
  expect(ask.onEventLoop("tick")).toBe(true);
  expect(ask.blockingIn("other")).toEqual([]);
});

contract("waiting for what another thread does is blocking, awaiting it is not", {
  python: "async def wait(pool):\n    future = pool.submit(work)\n    return future.result()\nasync def go_on(loop):\n    return await loop.run_in_executor(None, work)\ndef work():\n    return 1\n",
}, (ask) => {
  expect(ask.blockingIn("wait")).toEqual(["result"]);
  expect(ask.blockingIn("go_on")).toEqual([]);
});

shapes("a function that is given to another is called by it", {
  "as a parameter": {
    rust: "fn each(f: fn(i64)) { f(1); }\nfn run() { each(show); }\nfn show(x: i64) { print(x); }",
    python: "def each(f):\n    f(1)\ndef run():\n    each(show)\ndef show(x):\n    print(x)\n",
    typescript: "function each(f: (x: number) => void) { f(1); }\nfunction run() { each(show); }\nfunction show(x: number) { print(x); }",
  },
  "as a lambda": {
    rust: "fn each(f: impl Fn(i64)) { f(1); }\nfn run() { each(|x| show(x)); }\nfn show(x: i64) { print(x); }",
    python: "def each(f):\n    f(1)\ndef run():\n    each(lambda x: show(x))\ndef show(x):\n    print(x)\n",
    typescript: "function each(f: (x: number) => void) { f(1); }\nfunction run() { each((x) => show(x)); }\nfunction show(x: number) { print(x); }",
  },
}, (ask) => {
  expect(ask.callsIn("run")).toContain("print");
});

contract("a coroutine that is awaited in another runs on the same loop", {
  rust: "async fn run() { step().await; }\nasync fn step() { poll(); }\nfn poll() { std::thread::sleep(Duration::from_secs(1)); }",
  python: "async def run():\n    await step()\nasync def step():\n    poll()\ndef poll():\n    time.sleep(1)\n",
  typescript: 'async function run() { await step(); }\nasync function step() { poll(); }\nfunction poll() { execSync("sleep 1"); }',
}, (ask) => {
  expect(ask.onEventLoop("poll")).toBe(true);
  expect(ask.blockingIn("run")).toHaveLength(1);
  expect(ask.callers("step")).toEqual(["run"]);
});
