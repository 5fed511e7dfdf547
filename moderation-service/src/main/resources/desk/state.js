/**
 * All that the desk knows, as one plain object. Whoever changes it calls `change`; the page is a function of it and is
 * painted once, at the end of the task and so in the frame of a key press, however often it changed.
 */

/** @type {State} */
export const state = {
  session: undefined, config: { version: "", languages: ["en"], oidc: false }, signIn: { busy: false }, expired: false,
  place: { view: "queue", arg: "pending", filter: {}, mode: "next" }, language: "en", preferences: {}, shared: { version: 0, filters: [] },
  items: [], loading: true, arrived: [], gone: {}, marked: {}, deeds: [], restUntil: 0, spoken: "", present: [], live: "starting",
  hidden: { score: false, marks: false }, mark: -1, selected: [], sought: { text: "", at: 0 },
  contexts: new Map(), authors: new Map(), now: Date.now(),
};

let paint = () => {};
let due = false;

/** @param {() => void} painter */
export function paintWith(painter) {
  paint = painter;
}

/** @param {Partial<State>} [values] */
export function change(values = {}) {
  Object.assign(state, values);
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    paint();
  });
}

/** A review with all its lists, also those that the API leaves out where they are empty or not to be seen yet. @param {any} review @returns {Review} */
export const whole = (review) => ({ evidence: [], degraded: [], decisions: [], ...review });

/** The review on the card. */
export const current = () => state.items.find((review) => review.commentId === state.current);

/** @param {string} role */
export const hasRole = (role) => state.session?.roles.includes(role) ?? false;

/**
 * Keeps the last 30 that were asked for, so that a day's work does not fill the memory.
 *
 * @template T
 * @param {Map<string, T>} map @param {string} key @param {T} value
 */
export function keep(map, key, value) {
  map.delete(key);
  map.set(key, value);
  if (map.size > 30) map.delete(/** @type {string} */ (map.keys().next().value));
}

const REST = 250;

/** What stands under the keys was replaced by somebody else, so that they rest for a moment. */
export function rest() {
  change({ restUntil: performance.now() + REST });
  setTimeout(change, REST);
}

export const rests = () => performance.now() < state.restUntil;
