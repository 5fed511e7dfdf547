/** What colleagues and readers do meanwhile. It is shown beside the work, and never moves it. */
import { state, change, current, rest } from "./state.js";
import { call } from "./api.js";
import { listen } from "./stream.js";
import { follow } from "./bulk.js";
import { deal, isDealt, load } from "./queue.js";
import { say } from "./say.js";
import { fresh, goneSentence } from "./deciding.js";
import { alarm } from "./alerts.js";
import { t } from "./words.js";

const MOST = 999;
const POLL = 10_000;
/** The stream tells counts; what is past its target time becomes so without an event. */
const LOOK = 60_000;

/** @type {Record<string, (data: any) => void>} */
const EVENTS = {
  summary: ({ queues, mine = state.summary?.mine ?? 0 }) => {
    const summary = { mine, queues: queues.map((/** @type {Partial<Waiting>} */ one) => ({ overdue: 0, ...state.summary?.queues.find(({ queue }) => queue === one.queue), ...one })) };
    alarm(state.summary, summary);
    change({ summary });
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
  reset: () => void lookOver(),
};

/** @param {string} id */
const has = (id) => state.items.some((review) => review.commentId === id);

/** @param {string} id @param {Partial<Review>} values */
function patch(id, values) {
  if (has(id)) change({ items: state.items.map((review) => (review.commentId === id ? { ...review, ...values } : review)) });
}

/** Something was missed: what is at hand is asked for again, and stays where it is. */
async function lookOver() {
  askForSummary();
  for (const before of isDealt() ? state.items : state.items.filter((review) => review.commentId === state.current)) {
    const review = await fresh(before);
    if (!review.waitsFor && review.editor && review.verdict) EVENTS.decided({ commentId: review.commentId, verdict: review.verdict, by: review.editor, at: review.decidedAt });
  }
}

async function askForSummary() {
  const answer = await call("GET", "/v1/reviews/summary");
  if (answer.ok) EVENTS.summary(answer.data);
}

export function live() {
  askForSummary();
  setInterval(askForSummary, LOOK);
  listen(({ event, data }) => EVENTS[event]?.(data), () => {
    change({ live: "off" });
    setInterval(askForSummary, POLL);
  });
}
