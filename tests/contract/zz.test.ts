import { contract } from "./program.js";
contract("x", { python: "def exit(size):\n    if size > 0:\n        size = next_size()\n        send(size)\n" }, (ask) => { console.log(ask.held("exit", "send")); });
