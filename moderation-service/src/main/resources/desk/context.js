/** What is around a comment: its thread, its article, its author. That of the next comments is fetched before it is needed. */
import { state, change, current, keep } from "./state.js";
import { call } from "./api.js";
import { why } from "./say.js";

const AHEAD = 3;
let timer = 0;

/** Fetches what the card needs and, when the hand rests, what the next ones will. */
export function lookAhead() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const at = state.items.findIndex((review) => review.commentId === state.current);
    if (at >= 0) for (const review of state.items.slice(at, at + 1 + AHEAD)) look(review);
  }, 120);
}

/** @param {Review} review */
function look(review) {
  fill(state.contexts, review.commentId, `/v1/reviews/${encodeURIComponent(review.commentId)}/context`);
  const key = review.author.key;
  if (key) fill(state.authors, key, `/v1/authors/${encodeURIComponent(key)}`);
}

/** @param {Map<string, Filled>} map @param {string} key @param {string} path */
async function fill(map, key, path) {
  if (map.has(key)) return;
  keep(map, key, { key });
  const answer = await call("GET", path);
  keep(map, key, answer.ok ? { key, data: answer.data } : { key, failed: why(answer) });
  change();
}

/** A record with all its lists. @param {any} data @returns {Profile | undefined} */
export const profileOf = (data) => data && { names: [], sanctions: [], notes: [], verdicts: {}, ...data };

/** Forgets what has changed, and fetches it again. @param {string} [author] */
export function lookAgain(author) {
  if (author) state.authors.delete(author);
  else if (state.current) state.contexts.delete(state.current);
  const review = current();
  if (review) look(review);
}
