import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { detectEnvironment } from "../src/reproduce/environment.js";
import { base, cacheDirectory, firstLine, folderOf, missing, processesWith, QUICK_FLAWED, QUICK_SOUND, reproduceAll, reproduceOne, REPRO, rulesOf, why, type Options } from "./reproduce-trees.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const linux = process.platform === "linux";
const canIsolate = missing.length === 0 && (await detectEnvironment({ variables: process.env, scratch: base })).isolation?.kind === "namespaces";
const kinds = [...(canIsolate ? (["namespaces"] as const) : []), "guard"] as const;
if (!canIsolate) console.warn("what namespaces guard (skipped: there are none here)");

/** A reproduction that tells what the tree could do. */
const telling = (body: string): string => rulesOf(`import os, socket, subprocess, sys, shutil, time
seen = {}
def attempt(name, action):
    try: seen[name] = action()
    except Exception as error: seen[name] = type(error).__name__
${body}
sys.path.insert(0, __file__.rsplit("/", 3)[0])
__import__("flawgate_repro").report("A1", False, "nothing", __import__("json").dumps(seen))
`);

async function seenBy(body: string, options: Options = {}): Promise<Record<string, unknown>> {
  const { observed, reason } = await reproduceOne(QUICK_SOUND, { rules: telling(body), ...options });
  if (observed === null) throw new Error(reason ?? "nothing observed");
  return JSON.parse(observed) as Record<string, unknown>;
}

let sleepers = 0;
/** How long one sleeps that is not to be left: no other process has this number in its command line. */
const newMarker = (): string => `86400.${process.pid}${sleepers++}`;

/** A child that leaves its session, and a grandchild that leaves its parent. */
const sleeper = (marker: string): string => `import os, subprocess, sys, time
nap = [sys.executable, "-c", "import sys, time; time.sleep(float(sys.argv[1]))", "${marker}"]
subprocess.Popen(nap, start_new_session=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0: os.execv(sys.executable, nap)
    os._exit(0)
time.sleep(0.3)
`;

describe.skipIf(missing.length > 0).each(kinds)(`a hostile tree, with %s${why}`, (isolation) => {
  it("sees no variable of the caller, and nothing of the caller's home by it", async () => {
    vi.stubEnv("PINK_API_SECRET", "secret");
    expect(
      await seenBy(
        `seen["secret"] = os.environ.get("PINK_API_SECRET")
seen["home"] = os.path.expanduser("~") == ${JSON.stringify(process.env["HOME"] ?? "")}
seen["seeds"] = [os.environ["PYTHONHASHSEED"], os.environ["FLAWGATE_SEED"]]`,
        { isolation, seed: 7 },
      ),
    ).toEqual({ secret: null, home: false, seeds: ["7", "7"] });
  });

  it("writes into its own copy, and leaves nothing there that could not be removed", async () => {
    expect(
      await seenBy(
        `open("book.py", "a").write("# changed")
os.mkdir("locked"); open("locked/file", "w").close(); os.chmod("locked", 0)
seen["changed"] = open("book.py").read().endswith("# changed")`,
        { isolation },
      ),
    ).toEqual({ changed: true });
    expect(readFileSync(join(QUICK_SOUND, "book.py"), "utf8")).not.toContain("changed");
  });

  it("reaches itself on loopback, and with Python nobody else", async () => {
    expect(
      await seenBy(
        `server = socket.create_server(("127.0.0.1", 0)); socket.create_connection(server.getsockname())
attempt("address", lambda: socket.create_connection(("192.0.2.1", 80), timeout=5))
attempt("name", lambda: socket.create_connection(("exchange.example", 80), timeout=5))`,
        { isolation },
      ),
    ).toEqual({ address: "OSError", name: expect.stringMatching(/^(OSError|gaierror)$/) as string });
  });

  it.skipIf(!linux)("leaves no process, however far from its parent", async () => {
    const marker = newMarker();
    await reproduceOne(QUICK_SOUND, { isolation, rules: rulesOf(`${sleeper(marker)}${REPRO}`) });
    expect(processesWith(marker)).toEqual([]);
    await reproduceOne(QUICK_SOUND, { isolation, timeoutSeconds: 3, rules: rulesOf(`${sleeper(marker)}time.sleep(300)\n`) });
    expect(processesWith(marker)).toEqual([]);
  });

  it.skipIf(!linux)("leaves no segment of shared memory", async () => {
    const name = `flawgate-test-${process.pid}-${isolation}`;
    const rules = rulesOf(`from multiprocessing import resource_tracker, shared_memory
segment = shared_memory.SharedMemory("${name}", create=True, size=64)
resource_tracker.unregister(segment._name, "shared_memory")
__import__("time").sleep(0.5)  # Without namespaces, what is gone at once was seen by nobody.
${REPRO}`);
    expect(await reproduceOne(QUICK_SOUND, { isolation, rules })).toMatchObject({ verdict: "not-triggered" });
    expect(readdirSync("/dev/shm")).not.toContain(name);
  });

  it.skipIf(!linux)("is stopped where all its processes together take too much memory", async () => {
    const rules = rulesOf(`import os, time
for _ in range(4):
    if os.fork() == 0:
        held = bytearray(100 << 20)
        time.sleep(60)
time.sleep(60)
`);
    const { verdict, reason } = await reproduceOne(QUICK_SOUND, { isolation, memoryMb: 256, rules });
    expect({ verdict, reason: firstLine(reason) }).toEqual({ verdict: "inconclusive", reason: "out of memory (limit 256 MB for all its processes)" });
  });

  it("proves nothing once it has filled its disk", async () => {
    const rules = rulesOf(`with open("large", "wb") as file:
    for _ in range(40): file.write(bytes(1 << 20))
${REPRO}`);
    const { verdict, reason } = await reproduceOne(QUICK_SOUND, { isolation, diskMb: 16, rules });
    expect({ verdict, reason: firstLine(reason) }).toEqual({ verdict: "inconclusive", reason: "out of disk (limit 16 MB)" });
  });

  it("is told of in the result: what is guarded, and what is not", async () => {
    const { environment } = await reproduceAll(QUICK_SOUND, { isolation });
    expect(environment.isolation).toBe(isolation);
    const open = environment.guards.filter((guard) => !guard.guarded).map(({ what }) => what);
    if (isolation === "namespaces") expect(open).toContain("the system's kernel");
    else expect(open).toEqual(expect.arrayContaining(["writing files", "reading files", "network", "rights"]));
  });
});

describe.skipIf(!canIsolate)("a hostile tree in namespaces", () => {
  it("writes to nothing of this machine, and deletes nothing", async () => {
    const secret = join(folderOf({ "credentials": "key" }), "credentials");
    const others = [secret, join(QUICK_SOUND, "left"), join(cacheDirectory, "left"), join(homedir(), "left"), join(ROOT, "left"), "/usr/left", "/etc/left", "/left"];
    mkdirSync(cacheDirectory, { recursive: true });
    const seen = await seenBy(
      `for path in ${JSON.stringify(others)}: attempt(path, lambda: open(path, "w").close())
attempt("read", lambda: open(${JSON.stringify(secret)}).read())
for folder in ("/", ${JSON.stringify(QUICK_SOUND)}, ${JSON.stringify(ROOT)}): shutil.rmtree(folder, ignore_errors=True)
seen["own"] = os.path.exists("book.py")`,
    ).catch((error: unknown) => ({ lost: String(error) }));
    // It has removed what it reports with, unless it was kept from that as well.
    expect(JSON.stringify(seen)).not.toContain("null,");
    expect(readFileSync(secret, "utf8")).toBe("key");
    expect(existsSync(join(QUICK_SOUND, "book.py"))).toBe(true);
    expect(existsSync(join(ROOT, "package.json"))).toBe(true);
    for (const path of others.slice(1)) expect(existsSync(path), path).toBe(false);
  });

  it("cannot read what is not its own, undo the mounts, or see other processes", async () => {
    const secret = join(folderOf({ "credentials": "key" }), "credentials");
    expect(
      await seenBy(`attempt("read", lambda: open(${JSON.stringify(secret)}).read())
attempt("write", lambda: open("/usr/left", "w").close())
seen["remount"] = subprocess.run(["mount", "-o", "remount,rw", "/usr"], stderr=subprocess.DEVNULL).returncode != 0
status = dict(line.split(":\\t", 1) for line in open("/proc/self/status").read().splitlines())
seen["capabilities"] = int(status["CapEff"], 16) | int(status["CapBnd"], 16)
seen["others"] = sum(name.isdigit() for name in os.listdir("/proc")) > 3`),
    ).toEqual({ read: "FileNotFoundError", write: "OSError", remount: true, capabilities: 0, others: false });
  });

  it("has no network, in native code either", async () => {
    expect(
      await seenBy(`import ctypes, struct
libc = ctypes.CDLL(None, use_errno=True)
address = struct.pack("=H", socket.AF_INET) + struct.pack("!H", 80) + bytes([192, 0, 2, 1]) + bytes(8)
failed = libc.connect(libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0), address, len(address))
seen["error"] = os.strerror(ctypes.get_errno()) if failed else None`),
    ).toEqual({ error: "Network is unreachable" });
  });

  it("is held while its kernel is built, too: no network, and nothing to write to but its own", async () => {
    const BUILD = `fn main() {
    assert!(std::env::var("PINK_API_SECRET").is_err());
    assert!(std::net::TcpStream::connect("192.0.2.1:80").is_err());
    for path in [${[join(QUICK_SOUND, "left"), join(process.env["CARGO_HOME"] ?? join(homedir(), ".cargo"), "registry/left"), "/usr/left"].map((path) => JSON.stringify(path)).join(", ")}] {
        assert!(std::fs::write(path, "").is_err(), "{path}");
    }
}
`;
    vi.stubEnv("PINK_API_SECRET", "secret");
    const tree = folderOf({
      "book.py": "def order(size):\n    return min(size, 4)\n",
      "_rust_kernel/Cargo.toml": '[package]\nname = "tiny"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\ncrate-type = ["cdylib"]\n',
      "_rust_kernel/Cargo.lock": 'version = 3\n\n[[package]]\nname = "tiny"\nversion = "0.1.0"\n',
      "_rust_kernel/build.rs": BUILD,
      "_rust_kernel/src/lib.rs": "",
    });
    expect(await reproduceOne(tree)).toMatchObject({ verdict: "not-triggered", reached: true, reason: null });
  });

  it("forks no more than it may, and all of it ends", async () => {
    const marker = newMarker();
    const seen = await seenBy(
      `forked = 0
try:
    while forked < 500:
        if os.fork() == 0: os.execv(sys.executable, [sys.executable, "-S", "-c", "import time; time.sleep(300)", "${marker}"])
        forked += 1
except BlockingIOError: seen["refused"] = True
seen["few"] = forked < 300  # What else this user ran meanwhile may have ended.`,
      { processes: 30 },
    );
    expect(seen).toEqual({ refused: true, few: true });
    expect(processesWith(marker)).toEqual([]);
  });

  it.each(["/dev/shm", "/tmp", "/var/tmp", "."])("fills what is its own, and no more, in %s too", async (folder) => {
    const rules = rulesOf(`for number in range(40): open(f"${folder}/{number}", "wb").write(bytes(1 << 20))\n${REPRO}`);
    const { verdict, reason } = await reproduceOne(QUICK_SOUND, { diskMb: 16, rules });
    expect({ verdict, reason: firstLine(reason) }).toEqual({ verdict: "inconclusive", reason: "out of disk (limit 16 MB)" });
  });
});

describe.skipIf(missing.length > 0 || !linux).each(kinds)(`when flawgate is interrupted, with %s${why}`, (isolation) => {
  it.each(["SIGINT", "SIGTERM"] as const)("nothing is left on %s, and it ends by it", async (signal) => {
    const marker = newMarker();
    const rules = rulesOf(`${sleeper(marker)}time.sleep(300)\n`);
    const driver = join(folderOf({ "driver.mts": driverText(rules, isolation) }), "driver.mts");
    const child = spawn(process.execPath, ["--import", "tsx", driver], { cwd: ROOT, env: process.env, stdio: "inherit" });
    const ended = new Promise((resolve) => child.once("exit", (code, by) => resolve({ code, by })));
    await vi.waitUntil(() => processesWith(marker).length >= 2, { timeout: 50_000, interval: 50 });
    child.kill(signal);
    expect(await ended).toEqual({ code: null, by: signal });
    expect(processesWith(marker)).toEqual([]);
  });

  it("nothing runs on when it is killed", async () => {
    const marker = newMarker();
    const rules = rulesOf(`import subprocess, sys\nsubprocess.run([sys.executable, "-c", "import sys, time; time.sleep(float(sys.argv[1]))", "${marker}"])\n`);
    const folder = folderOf({ "driver.mts": driverText(rules, isolation) });
    const child = spawn(process.execPath, ["--import", "tsx", join(folder, "driver.mts")], { cwd: ROOT, env: { ...process.env, TMPDIR: folder }, stdio: "inherit" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await vi.waitUntil(() => processesWith(marker).length >= 1, { timeout: 50_000, interval: 50 });
    child.kill("SIGKILL");
    await ended;
    // The folder is in the command line of the launcher.
    await vi.waitUntil(() => processesWith(marker).length + processesWith(folder).length === 0, { timeout: 50_000, interval: 50 });
  });

  const driverText = (rules: string, kind: string): string => `
import { untilInterrupted } from ${JSON.stringify(join(ROOT, "src/cli/interrupt.ts"))};
import { reproduce } from ${JSON.stringify(join(ROOT, "src/reproduce/reproduce.ts"))};
const scripts = new Map([["A1", { id: "A1", rules: ${JSON.stringify(rules)}, folder: "A/A1-orders-too-much" }]]);
await untilInterrupted((signal) => reproduce({ path: ${JSON.stringify(QUICK_SOUND)}, flaws: ["A1"], scripts, rules: ${JSON.stringify(rules)}, control: ${JSON.stringify(QUICK_FLAWED)}, cacheDirectory: ${JSON.stringify(cacheDirectory)}, isolation: ${JSON.stringify(kind)}, signal }));
`;
});
