/** Views that deciding does not need; they are fetched when the desk has nothing else to do, or when one is asked for. */
import { change } from "../state.js";
import { connected } from "../connection.js";
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
  views[name] = (await MODULES[name]())[name];
}

const AGAIN = 2000;

/** Fetches a view that is asked for; where that fails, the next attempt has to wait a moment, and for the connection. @param {string} name */
async function fetchAsked(name) {
  try {
    await fetchView(name);
  } catch {
    say(t("noConnection"), { kind: "no" });
    await Promise.all([connected(), new Promise((go) => setTimeout(go, AGAIN))]);
  }
}

/** @param {string} name @returns {unknown} the view, or what is shown until it is there */
export function later(name) {
  const view = views[name];
  if (view) return view();
  fetchAsked(name).then(() => change());
  return skeleton();
}

/** Fetches them all while nothing else is to be done. Nobody waits for them yet: one that fails is fetched when it is asked for. */
export const fetchLater = () => (window.requestIdleCallback ?? setTimeout)(async () => {
  for (const name of Object.keys(MODULES)) await fetchView(name).catch(() => {});
});
