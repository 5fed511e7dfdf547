/** Count in the title and the icon; a sound and a notification, if wished for, when something legal comes or a target is missed. */
import { state } from "./state.js";
import { number, t } from "./words.js";

const KEPT = "newsroom-desk-alerts";

export const wantsAlerts = () => localStorage.getItem(KEPT) === "on";

/** @param {boolean} wanted */
export async function wantAlerts(wanted) {
  localStorage.setItem(KEPT, wanted ? "on" : "off");
  if (wanted && "Notification" in window) await Notification.requestPermission();
}

/** @typedef {{queues: Waiting[]} | undefined} Summary */

/** @param {Summary} before @param {Summary} after */
export function alarm(before, after) {
  const legal = of(after, "legal")?.count ?? 0;
  const late = overdue(after);
  if (!before || !wantsAlerts()) return;
  if (legal > (of(before, "legal")?.count ?? 0)) tell(t("alertLegal", { n: legal }));
  else if (late > 0 && overdue(before) === 0) tell(t("alertLate", { n: late }));
}

/** @param {Summary} summary @param {string} queue */
const of = (summary, queue) => summary?.queues.find((one) => one.queue === queue);
/** @param {Summary} summary */
const overdue = (summary) => summary?.queues.reduce((sum, one) => sum + one.overdue, 0) ?? 0;

/** @param {string} text */
function tell(text) {
  if ("Notification" in window && Notification.permission === "granted") new Notification(t("title"), { body: text, tag: "newsroom-desk" });
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0.1, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.4);
  tone.onended = () => audio.close();
}

/** Writes what waits into the title and the icon. @param {Document} page */
export function head(page) {
  const waits = state.summary?.queues.filter((one) => one.queue !== "snoozed" && one.queue !== "sample").reduce((sum, one) => sum + one.count, 0);
  const title = (waits ? `(${number(waits)}) ` : "") + t("title");
  if (page.title !== title) page.title = title;
  const icon = page.querySelector("link[rel=icon]");
  const late = (of(state.summary, "legal")?.count ?? 0) > 0 || overdue(state.summary) > 0;
  const href = icon?.getAttribute("href")?.replace(/icon[\w-]*\.svg$/, late ? "icon-late.svg" : "icon.svg");
  if (icon && href && icon.getAttribute("href") !== href) icon.setAttribute("href", href);
}
