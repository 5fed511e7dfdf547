/** Whether the server can be reached; while it cannot, it is asked after 1, 2, 4 … 30 seconds. */
import { state, change } from "./state.js";

/** @type {(() => void)[]} */
let waiting = [];
let timer = 0;

/** Says that no answer came. */
export function lost() {
  if (state.lostSince) return;
  change({ lostSince: Date.now() });
  probeAfter(1);
}

/** Says that an answer came. */
export function found() {
  if (!state.lostSince) return;
  clearTimeout(timer);
  change({ lostSince: undefined });
  for (const go of waiting.splice(0)) go();
}

/** @returns {Promise<void>} fulfilled as soon as the server can be reached */
export const connected = () => (state.lostSince ? new Promise((go) => waiting.push(go)) : Promise.resolve());

/** @param {number} seconds */
function probeAfter(seconds) {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    try {
      await fetch("/desk/config.json", { cache: "no-store" });
      found();
    } catch {
      probeAfter(Math.min(30, seconds * 2));
    }
  }, seconds * 1000);
}

addEventListener("online", () => state.lostSince && probeAfter(0));
addEventListener("offline", lost);
