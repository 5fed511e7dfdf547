/** The address bar: view, filter and comment, so that a reload, a link and Back lead to the same place. */
import { state, change } from "./state.js";

/** @type {() => void} */
let moved = () => {};

/** @param {string} hash @returns {Place} */
export function parse(hash) {
  const [path, rest = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view = "", arg = ""] = path.split("/").map(decodeURIComponent);
  const { id, mode = "next", ...filter } = Object.fromEntries(new URLSearchParams(rest));
  return { view: view || "queue", arg: arg || (view === "queue" || !view ? "pending" : ""), filter, id, mode };
}

/** @param {Partial<Place>} place */
export function address({ view = "queue", arg = "", filter = {}, id, mode = "next" }) {
  const rest = new URLSearchParams({ ...filter, ...(mode === "list" ? { mode } : {}), ...(id ? { id } : {}) }).toString();
  return `#/${view}${arg ? "/" + encodeURIComponent(arg) : ""}${rest ? "?" + rest : ""}`;
}

/** The address of a queue, in the way of working that is in use. @param {string} queue @param {Filter} [filter] */
export const queueAddress = (queue, filter = {}) => address({ view: "queue", arg: queue, filter, mode: state.place.mode });

/** Goes to another place; Back leads here. @param {string} to */
export function go(to) {
  history.pushState(null, "", to);
  arrive();
}

/** Keeps which comment is on the card, without a step for Back. */
export function remember() {
  const to = address({ ...state.place, id: state.current });
  if (location.hash !== to) history.replaceState(null, "", to);
}

/** @param {() => void} listener called after each change of the place */
export function follow(listener) {
  moved = listener;
  addEventListener("popstate", arrive);
  state.place = parse(location.hash);
}

function arrive() {
  change({ place: parse(location.hash), panel: undefined, dialog: undefined, sheet: undefined, selected: [], lifeline: undefined });
  moved();
}
