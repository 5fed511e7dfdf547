/** What opens under the buttons of the card: reasons, escalation, snoozing or a note. */
import { html, nothing } from "../lit.js";
import { state, change } from "../state.js";
import { reject } from "../actions.js";
import { decide, escalate, snooze } from "../deciding.js";
import { wordsOf } from "../marks.js";
import { renew } from "../queue.js";
import { say, why } from "../say.js";
import { NAPS, REASONS, ownReason, wakes } from "../reasons.js";
import { date, direction, t, word } from "../words.js";
import { write } from "../writes.js";
import { rest, struck, toggleWord } from "../striking.js";
import { sign, values, written } from "./parts.js";

/** @param {Review} review */
export function panel(review) {
  const kind = state.panel?.kind ?? "";
  return PANELS[kind]?.(review) ?? nothing;
}

/** @param {string} key @param {string} label @param {() => void} choose @param {boolean} [own] */
const choice = (key, label, choose, own = false) => html`<button type="button" class=${own ? "own" : ""} aria-keyshortcuts=${key} @click=${choose}>${sign(key)}${label}</button>`;

/** @param {string} name @param {string} label @param {boolean} [required] */
const area = (name, label, required = false) => html`<label class="field"><span>${label}</span><textarea name=${name} maxlength="1000" rows="3" ?required=${required}></textarea></label>`;

/** @type {Record<string, (review: Review) => unknown>} */
const PANELS = {
  reject: (review) => html`<form class="panel" name="panel" @submit=${(/** @type {Event} */ event) => event.preventDefault()}><fieldset tabindex="-1"><legend>${t("reasonTold")}</legend>
    <div class="choices">${REASONS.map(([key, reason]) => choice(key, word("reason", reason), () => reject(reason), reason === ownReason(review)))}</div>
    <details><summary>${t("withWords")}</summary>${area("message", t("message"))}${area("note", t("noteInternal"))}</details></fieldset></form>`,
  OTHER: () => html`<form class="panel" @submit=${refuse("OTHER")}>${area("message", t("otherMessage"), true)}${area("note", t("noteInternal"))}<button class="no">${t("rejectOther")}</button></form>`,
  ILLEGAL: () => html`<form class="panel" @submit=${refuse("ILLEGAL")}>${area("grounds", t("grounds"), true)}${area("message", t("message"))}<button class="no">${t("rejectIllegal")}</button></form>`,
  escalate: () => html`<form class="panel" name="panel" @submit=${(/** @type {Event} */ event) => event.preventDefault()}><fieldset tabindex="-1"><legend>${t("escalateTo")}</legend>
    <div class="choices">${choice("1", word("to", "SENIOR"), () => escalate("SENIOR", noted()))}${choice("2", word("to", "LEGAL"), () => escalate("LEGAL", noted()))}</div>
    <details><summary>${t("withNote")}</summary>${area("note", t("noteInternal"))}</details></fieldset></form>`,
  snooze: () => html`<div class="panel"><fieldset tabindex="-1"><legend>${t("snoozeUntil")}</legend><div class="choices">${NAPS.map(([key, nap]) => html`${choice(key, `${t(`nap_${nap}`)} · ${date(wakes(nap))}`, () => snooze(wakes(nap)))}`)}</div></fieldset></div>`,
  strike: (review) => html`<form class="panel" name="panel" @submit=${approveStruck}><fieldset tabindex="-1"><legend>${t("strikeWhich")}</legend>
    <p class="words" lang=${review.locale} dir=${direction(review.locale)}>${wordsOf(review.text).map(({ word: one }, index) => html`<button type="button" class="quiet" aria-pressed=${!!state.panel?.strikes?.includes(index)} @click=${() => toggleWord(index)}>${one}</button> `)}</p>
    ${state.panel?.strikes?.length ? html`<p><span class="muted">${t("strikeLeaves")}</span> ${written(rest(review.text, struck() ?? []), review.locale)}</p>` : nothing}
    <button class="ok" ?disabled=${!state.panel?.strikes?.length}>${t("approveStruck")}</button></fieldset></form>`,
  note: (review) => html`<form class="panel" @submit=${(/** @type {SubmitEvent} */ event) => keepNote(review, values(event).text)}>${area("text", t("noteInternal"), true)}<button>${t("keepNote")}</button></form>`,
};

const noted = () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector("form[name=panel] [name=note]"))?.value;

/** @param {string} reason */
const refuse = (reason) => (/** @type {SubmitEvent} */ event) => decide({ verdict: "REJECTED", reason, ...values(event) });

/** @param {Event} event */
function approveStruck(event) {
  event.preventDefault();
  decide({ verdict: "APPROVED", strike: struck() });
}

/** @param {Review} review @param {string} text */
async function keepNote(review, text) {
  change({ panel: undefined });
  const answer = await write(review, "notes", { text });
  if (!answer.ok) return say(why(answer), { kind: "no" });
  renew(answer.data);
  say(t("noteKept"), { kind: "ok" });
}
