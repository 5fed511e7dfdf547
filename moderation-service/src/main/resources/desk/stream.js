/**
 * The stream of server-sent events, one for all tabs: the tab that holds the lock reads it and passes it on. Each tab knows the
 * last event's id, so that whichever reads next goes on from there.
 */
import { state, change } from "./state.js";
import { OF_A_SCRIPT, call } from "./api.js";
import { found, lost, moment } from "./connection.js";

/** @typedef {{id?: string, event: string, data: any}} Event */

const PATH = "/v1/reviews/stream";
const LOCK = "newsroom-desk-stream";
const LONGEST = 30;
let lastId = "";

/** @param {(event: Event) => void} listener @param {() => void} unoffered called when the server has no stream */
export function listen(listener, unoffered) {
  const others = new BroadcastChannel("newsroom-desk");
  const told = (/** @type {Event} */ event) => {
    lastId = event.id ?? lastId;
    if (state.live !== "live") change({ live: "live" });
    listener(event);
  };
  others.onmessage = ({ data }) => data.user === state.session?.name && told(data.event);
  const read = () => readOn((event) => {
    told(event);
    others.postMessage({ user: state.session?.name, event });
  }, unoffered);
  if (!navigator.locks) return void read();
  navigator.locks.query().then(({ held }) => held?.some(({ name }) => name === LOCK) && change({ live: "live" }));
  navigator.locks.request(LOCK, read);
}

/** @param {(event: Event) => void} tell @param {() => void} unoffered */
async function readOn(tell, unoffered) {
  for (let pause = 0; ; pause = Math.min(LONGEST, pause * 2 || 1)) {
    await new Promise((go) => setTimeout(go, pause * 1000));
    const asked = moment();
    try {
      const response = await fetch(PATH, { headers: { Accept: "text/event-stream", ...OF_A_SCRIPT, ...(lastId ? { "Last-Event-ID": lastId } : {}) }, cache: "no-store" });
      if (response.status === 401) await call("GET", "/desk/session");
      if ([404, 405, 406, 501].includes(response.status)) return unoffered();
      if (response.ok && response.body) {
        found(asked);
        change({ live: "live" });
        for await (const event of events(response.body)) tell(event);
        pause = 0.25;
        continue;
      }
    } catch {
      lost();
    }
    change({ live: "lost" });
  }
}

/** @param {ReadableStream<Uint8Array>} body @returns {AsyncGenerator<Event>} */
async function* events(body) {
  const reader = body.pipeThrough(/** @type {any} */ (new TextDecoderStream())).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).replaceAll("\r\n", "\n").split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = parsed(block);
      if (event) yield event;
    }
  }
}

/** @param {string} block @returns {Event | undefined} nothing for a comment that only keeps the line open */
function parsed(block) {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const line of block.split("\n")) {
    const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (name) fields[name] = fields[name] === undefined ? value : `${fields[name]}\n${value}`;
  }
  return fields.data === undefined ? undefined : { id: fields.id, event: fields.event ?? "message", data: JSON.parse(fields.data) };
}
