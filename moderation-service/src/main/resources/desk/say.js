/** What the desk tells: a line at the foot for the eye, the same and more for those who listen. */
import { change } from "./state.js";
import { t } from "./words.js";

let timer = 0;

/** @param {string} text @param {{kind?: string, undo?: boolean, spoken?: string}} [how] */
export function say(text, { kind = "plain", undo = false, spoken = text } = {}) {
  clearTimeout(timer);
  timer = setTimeout(() => change({ toast: undefined }), kind === "no" ? 15_000 : 8_000);
  change({ toast: { text, kind, undo }, spoken });
}

/** Why an answer is not what was asked for, as a sentence. @param {Answer} answer */
export function why(answer) {
  if (answer.status === 0) return t("noConnection");
  if ([404, 405, 501].includes(answer.status)) return t("notOffered");
  if (answer.status === 403) return t("notAllowed");
  if (answer.status === 503) return t("busy");
  const fields = answer.problem.errors?.map(({ field, message }) => `${field} ${message}`).join("; ");
  return fields || answer.problem.detail || answer.problem.title || t("failed", { status: answer.status });
}
