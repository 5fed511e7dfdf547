/** Views that deciding does not need; they are fetched when the desk has nothing else to do, or when one is asked for. */
import { change } from "../state.js";
import { say } from "../say.js";
import { t } from "../words.js";
import { skeleton } from "./parts.js";

/** @type {Record<string, () => Promise<Record<string, any>>>} */
const MODULES = {
  authors: () => import("./authors.js"), audit: () => import("./audit.js"), deadletters: () => import("./audit.js"),
  statistics: () => import("./statistics.js"), settings: () => import("./settings.js"), dialogs: () => import("./dialogs.js"),
};
/** @type {Record<string, (() => unknown) | undefined>} */
const views = {};

/** @param {string} name */
async function fetchView(name) {
  try {
    views[name] = (await MODULES[name]())[name];
  } catch {
    say(t("noConnection"), { kind: "no" });
  }
}

/** @param {string} name @returns {unknown} the view, or what is shown until it is there */
export function later(name) {
  const view = views[name];
  if (view) return view();
  fetchView(name).then(() => change());
  return skeleton();
}

/** Fetches them all while nothing else is to be done. */
export const fetchLater = () => (window.requestIdleCallback ?? setTimeout)(async () => {
  for (const name of Object.keys(MODULES)) await fetchView(name);
});
