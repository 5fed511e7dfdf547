/** Where the focus is after the page was painted: on the card when its comment has gone, in what has just opened, else left alone. */
import { state } from "../state.js";

let card = "";
let panel = "";
let sheet = "";

/** @param {Element | null} was what had the focus before */
export function settleFocus(was) {
  for (const dialog of document.querySelectorAll("dialog")) if (!dialog.open) dialog.showModal();
  if (changed("panel", state.panel?.kind ?? "") && panel) return focus(".panel[tabindex], .panel fieldset, .panel textarea, .panel input");
  if (changed("sheet", state.sheet ?? "") && sheet) return focus(SHEETS[sheet] ?? "");
  const moved = changed("card", state.current ?? "");
  const left = !was || was === document.body || !was.isConnected || was.closest(".card");
  if ((moved || !was?.isConnected) && left && !document.querySelector("dialog[open]") && document.activeElement?.closest(".card") === null) focus(".card", true);
  if (moved) reveal();
}

const SHEETS = /** @type {Record<string, string>} */ ({ list: ".list h2", author: ".about h3", thread: ".about:nth-of-type(3) h3", menu: ".navs a" });

/** @param {"card" | "panel" | "sheet"} which @param {string} now */
function changed(which, now) {
  const before = { card, panel, sheet }[which];
  if (which === "card") card = now;
  else if (which === "panel") panel = now;
  else sheet = now;
  return before !== now;
}

/** @param {string} selector @param {boolean} [still] */
function focus(selector, still = false) {
  if (selector) /** @type {HTMLElement | null} */ (document.querySelector(selector))?.focus({ preventScroll: still });
}

/** Keeps the comment of the card in sight in its list, where the list stands beside it. */
function reveal() {
  const item = document.querySelector(".item[aria-current]");
  const list = item?.closest("ol");
  if (!item || !list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = item.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (top < box.top) list.scrollTop -= box.top - top;
  else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom;
}
