import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

/** Loaded before the tool: writes down each program that is started, and refuses the network. */
const tell = (line) => appendFileSync(process.env.WATCHED, `${line}\n`);

for (const name of ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]) {
  const original = childProcess[name];
  childProcess[name] = (command, ...rest) => {
    // What compiles the tool's own sources for the test.
    if (!String(command).includes("esbuild")) tell(`start ${command}`);
    return original(command, ...rest);
  };
}
const refused = (what) =>
  function () {
    tell(`network ${what}`);
    throw new Error(`no network: ${what}`);
  };
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  // A pipe of this machine is no network.
  const to = Array.isArray(args[0]) ? args[0][0] : args[0];
  return typeof to === "string" || typeof to?.path === "string" ? connect.apply(this, args) : refused("connect").call(this);
};
tls.connect = refused("tls");
dgram.createSocket = refused("dgram");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) dns[name] = refused(name);
globalThis.fetch = refused("fetch");
syncBuiltinESMExports();
