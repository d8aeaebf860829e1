import { DITAv2LauncherBundle } from "../src/launcher.js";

const bundle = new DITAv2LauncherBundle();
bundle.kernel.reconcileFromSlots(await bundle.plane.readSlots());
console.log("restored");
