/** Many comments decided as one: chosen or filtered, looked over, then done with progress, to be stopped or undone. */
import { state, change, current } from "./state.js";
import { call } from "./api.js";
import { load, step } from "./queue.js";
import { say, why } from "./say.js";
import { t, word } from "./words.js";

export function toggleSelected(id = state.current) {
  if (!id) return;
  change({ selected: state.selected.includes(id) ? state.selected.filter((one) => one !== id) : [...state.selected, id] });
}

/** Selects what is on the card and what is beside it. @param {number} by */
export function extend(by) {
  const before = state.current;
  if (!before) return;
  step(by);
  change({ selected: [...new Set([...state.selected, before, state.current ?? before])] });
}

/** Selects all that is in the list; again: all that the filter finds. */
export function selectAll() {
  const all = state.items.map((review) => review.commentId);
  if (state.selected.length < all.length) change({ selected: all });
  else openBulk({ filter: filterInUse() });
}

const filterInUse = () => ({ queue: state.place.view === "queue" ? state.place.arg : "any", ...state.place.filter });

/** Looks over what would be decided: what is asked for, else what is selected, else all that equals the comment on the card. */
export async function openBulk(/** @type {any} */ asked = undefined) {
  const like = (current()?.similar ?? 1) > 1 ? { filter: { ...filterInUse(), like: state.current } } : undefined;
  const bulkOf = asked ?? (state.selected.length ? { ids: state.selected } : like);
  if (!bulkOf) return say(t("nothingSelected"));
  change({ dialog: "bulk", preview: undefined, bulkOf });
  const answer = await call("POST", "/v1/reviews/batches:preview", { body: bulkOf });
  change({ preview: answer.ok ? answer.data : { failed: why(answer) } });
}

/** @param {string} token @param {string} verdict @param {string} [reason] @param {string} [note] */
export async function runBulk(token, verdict, reason, note) {
  const answer = await call("POST", "/v1/reviews/batches", { body: { token, verdict, reason, note: note || undefined } });
  if (!answer.ok) return change({ preview: { failed: why(answer) } });
  change({ dialog: undefined, preview: undefined, selected: [] });
  follow(answer.data);
}

/** Shows how far a batch is, and asks for it while the stream does not tell. @param {Batch} batch */
export function follow(batch) {
  const before = state.batch;
  change({ batch: { ...(before?.id === batch.id ? before : {}), ...batch } });
  if (before?.id === batch.id && before.state !== batch.state) ended(batch);
  if (running(batch) && before?.id !== batch.id) watch(batch.id);
}

/** @param {Batch} batch */
const running = (batch) => ["RUNNING", "UNDOING"].includes(batch.state);

/** @param {Batch} batch */
function ended(batch) {
  if (running(batch)) return;
  say(t("batchEnded", { state: word("batch", batch.state), n: batch.done }), { kind: "ok" });
  load();
}

/** @param {string} id */
async function watch(id) {
  while (state.batch?.id === id && running(state.batch)) {
    await new Promise((go) => setTimeout(go, 2000));
    const answer = await call("GET", `/v1/reviews/batches/${id}`);
    if (answer.ok && state.batch?.id === id) follow(answer.data);
  }
}

/** @param {"stop" | "undo"} what */
export async function steer(what) {
  const { batch } = state;
  if (!batch) return;
  const answer = await call("POST", `/v1/reviews/batches/${batch.id}/${what}`);
  if (!answer.ok) say(why(answer), { kind: "no" });
  else if (answer.data?.id) {
    change({ batch: { ...batch, state: what === "undo" ? "UNDOING" : batch.state } });
    follow(answer.data);
    if (running(answer.data)) watch(batch.id);
  }
}
