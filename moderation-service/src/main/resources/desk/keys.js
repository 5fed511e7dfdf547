/**
 * One letter, one act. Keys can be changed and switched off; they mean nothing in fields, with Ctrl, Alt or Meta, and while a
 * word is being composed. Where the layout writes no Latin letters, the key's place counts.
 */
import { state, change, current } from "./state.js";
import { ACTIONS, PLACES, choose, goTo } from "./actions.js";

/** @type {Record<string, string>} */
export const KEYS = {
  next: "j", previous: "k", approve: "a", reject: "r", escalate: "e", snooze: "s", undo: "u", arrivals: "n", note: "i", strike: "w",
  hideScore: "h", hideMarks: "v", claim: "c", takeOver: "C", thread: "t", author: "p", article: "o", mark: "m", markBack: "M",
  select: "x", extendDown: "J", extendUp: "K", all: "*", bulk: "B", filter: "/", filters: "f", lifeline: "l", mode: "z", go: "g", help: "?",
};
const ARROWS = /** @type {Record<string, string>} */ ({ ArrowDown: "next", ArrowUp: "previous" });
/** Places whose sign on a Hebrew layout is no Hebrew letter. */
const HEBREW = /** @type {Record<string, string>} */ ({ "KeyQ/": "q", "KeyW'": "w", "Slash.": "/" });

/** @param {string} action */
export const keyOf = (action) => state.preferences.keys?.[action] ?? KEYS[action];

/** The letter of a key, whatever the layout. @param {KeyboardEvent} event */
export function letter({ key, code, shiftKey }) {
  const plain = HEBREW[code + key] ?? (key.length === 1 && key > "~" && code.startsWith("Key") ? code.slice(3).toLowerCase() : key);
  return shiftKey && plain.length === 1 ? plain.toUpperCase() : plain.length === 1 && !shiftKey ? plain.toLowerCase() : plain;
}

/** @param {KeyboardEvent} event */
export function press(event) {
  if (event.isComposing || event.defaultPrevented || !state.session || state.expired) return;
  const key = letter(event);
  if (event.ctrlKey || event.metaKey || event.altKey) return combined(event, key.toLowerCase());
  const inField = event.target instanceof Element && event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  if (key === "Escape") {
    if (inField && event.target instanceof HTMLElement) event.target.blur();
    return done(event, ACTIONS.close);
  }
  if (inField || state.dialog || state.preferences.keysOff) return;
  if (state.prefix === "g") return follow(event, key);
  if (event.target instanceof Element && event.target.closest("button, a, summary, [tabindex='0']") && (key === "Enter" || key === " ")) return;
  if (state.panel && choose(key)) return event.preventDefault();
  const action = ARROWS[key] ?? Object.keys(KEYS).find((name) => keyOf(name) === key);
  if (action && ACTIONS[action] && (current() || !NEEDS_CARD.has(action)) && !(event.repeat && !REPEATED.has(action))) done(event, ACTIONS[action]);
}

const NEEDS_CARD = new Set(["approve", "reject", "escalate", "snooze", "note", "strike", "claim", "takeOver", "article", "lifeline", "mark", "markBack"]);
const REPEATED = new Set(["next", "previous", "extendDown", "extendUp"]);

/** @param {KeyboardEvent} event @param {string} key */
function combined(event, key) {
  if (event.altKey) return;
  if (key === "k") done(event, ACTIONS.palette);
  else if (key === "z" && !event.shiftKey && !(event.target instanceof Element && event.target.closest("input, textarea"))) done(event, ACTIONS.undo);
}

/** @param {KeyboardEvent} event @param {string} key */
function follow(event, key) {
  change({ prefix: undefined });
  const place = PLACES[key];
  if (place) done(event, () => goTo(place));
}

/** @param {KeyboardEvent} event @param {() => void} act */
function done(event, act) {
  event.preventDefault();
  act();
}
