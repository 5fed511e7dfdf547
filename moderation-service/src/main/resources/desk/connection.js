/** Whether the server can be reached; while it cannot, it is asked after 1, 2, 4 … 30 seconds. */
import { state, change } from "./state.js";

/** @type {(() => void)[]} */
let waiting = [];
let timer = 0;
/** When the connection was lost, by the clock of {@link moment}. */
let lostAt = 0;

/** Now, by a clock that nobody sets. */
export const moment = () => performance.now();

/** Says that no answer came. */
export function lost() {
  if (state.lostSince) return;
  lostAt = moment();
  change({ lostSince: Date.now() });
  probeAfter(1);
}

/** Says that an answer came. @param {number} asked the moment when it was asked for: one from before the loss tells nothing of now */
export function found(asked) {
  if (!state.lostSince || asked <= lostAt) return;
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
    const asked = moment();
    try {
      await fetch("/desk/config.json", { cache: "no-store" });
      found(asked);
    } catch {
      probeAfter(Math.min(30, seconds * 2));
    }
  }, seconds * 1000);
}

addEventListener("online", () => state.lostSince && probeAfter(0));
addEventListener("offline", lost);
