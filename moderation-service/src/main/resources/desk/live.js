/** What colleagues and readers do meanwhile. It is shown beside the work, and never moves it. */
import { state, change, current, rest } from "./state.js";
import { call } from "./api.js";
import { listen } from "./stream.js";
import { follow } from "./bulk.js";
import { deal, isDealt, load } from "./queue.js";
import { say } from "./say.js";
import { goneSentence } from "./deciding.js";
import { alarm } from "./alerts.js";
import { t } from "./words.js";

const MOST = 999;
const POLL = 10_000;

/** @type {Record<string, (data: any) => void>} */
const EVENTS = {
  summary: (summary) => {
    alarm(state.summary, summary);
    change({ summary: { mine: state.summary?.mine ?? 0, ...summary } });
  },
  queued: ({ commentId, queue }) => {
    if (state.place.view !== "queue" || queue !== state.place.arg || state.items.some((review) => review.commentId === commentId)) return;
    if (isDealt()) return void deal();
    if (!state.items.length && !state.loading) return void load();
    if (!state.arrived.includes(commentId)) change({ arrived: [...state.arrived, commentId].slice(-MOST) });
  },
  claimed: ({ commentId, by, until }) => patch(commentId, { claim: { by, until } }),
  released: ({ commentId }) => patch(commentId, { claim: undefined }),
  decided: ({ commentId, verdict, by, at }) => {
    const arrived = state.arrived.filter((id) => id !== commentId);
    if (arrived.length !== state.arrived.length) change({ arrived });
    if (by === state.session?.name || !has(commentId) || state.place.view !== "queue") return;
    change({ gone: { ...state.gone, [commentId]: { verdict, by, at } } });
    if (current()?.commentId !== commentId) return;
    rest();
    say(goneSentence({ verdict, by, at }), { kind: "no" });
  },
  withdrawn: ({ commentId }) => {
    patch(commentId, { withdrawnAt: new Date().toISOString() });
    if (current()?.commentId === commentId) say(t("withdrawn"), { kind: "no" });
  },
  batch: (batch) => state.batch?.id === batch.id && follow(batch),
  presence: ({ names }) => change({ present: names }),
  reset: () => void askForSummary(),
};

/** @param {string} id */
const has = (id) => state.items.some((review) => review.commentId === id);

/** @param {string} id @param {Partial<Review>} values */
function patch(id, values) {
  if (has(id)) change({ items: state.items.map((review) => (review.commentId === id ? { ...review, ...values } : review)) });
}

async function askForSummary() {
  const answer = await call("GET", "/v1/reviews/summary");
  if (answer.ok) EVENTS.summary(answer.data);
}

export function live() {
  askForSummary();
  listen(({ event, data }) => EVENTS[event]?.(data), () => {
    change({ live: "off" });
    setInterval(askForSummary, POLL);
  });
}
