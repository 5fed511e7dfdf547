/** The comment under review: what was written, why it is here, and what can be done. */
import { html, keyed, nothing } from "../lit.js";
import { current, rests, state } from "../state.js";
import { isDealt } from "../queue.js";
import { queueAddress } from "../place.js";
import { openBulk } from "../bulk.js";
import { claimedByOther, decide } from "../deciding.js";
import { ago, lasting, number, t, word } from "../words.js";
import { act, chip, due, skeleton, written } from "./parts.js";
import { evidence, markedText } from "./evidence.js";
import { notices } from "./notices.js";
import { panel } from "./panels.js";
import { rest } from "../striking.js";

export function card() {
  const review = current();
  if (!review) return html`<section class="card blank" tabindex="-1" aria-label=${t("card")}>${state.loading ? skeleton() : blank()}</section>`;
  return keyed(review.commentId, html`<article class="card" tabindex="-1" aria-labelledby="card-title" ?inert=${!!state.sheet && state.sheet !== "menu" && matchMedia("(max-width: 799px)").matches}>
    <div class="read">
      <header>
        <p class="on">${review.article.section ? html`<a class="section" href=${queueAddress(state.place.view === "queue" ? state.place.arg : "any", { section: review.article.section })}>${review.article.section}</a>` : nothing}<bdi>${review.article.title}</bdi></p>
        <h2 id="card-title"><span class="unseen">${t("commentBy")} </span><bdi>${review.author.name}</bdi></h2>
        <p class="facts">${facts(review)}</p>
      </header>
      ${parent(review)}
      ${notices(review)}
      ${review.standing ? html`<div class="standing"><h3>${t("onPageNow")}</h3><p>${written(review.standing.text, review.locale)}</p><h3>${t("corrected")}</h3></div>` : nothing}
      ${markedText(review)}
      ${review.original ? html`<details class="original"><summary>${t("original")}</summary><p>${written(review.original, review.locale)}</p></details>` : nothing}
      ${review.approval?.strike ? html`<div class="standing"><h3>${t("struckBy", { name: review.approval.by })}</h3><p>${written(rest(review.text, review.approval.strike), review.locale)}</p></div>` : nothing}
      ${evidence(review)}
    </div>
    ${buttons(review)}
    ${panel(review)}
  </article>`);
}

/** @param {Review} review */
const facts = (review) => [
  html`<span>${word("kind", review.author.verified ? "VERIFIED" : "GUEST")}</span>`,
  review.since || review.submittedAt ? html`<span>${t(review.waitsFor ? "waitsSince" : "sentAt", { for: lasting((Date.now() - Date.parse(review.since ?? review.submittedAt)) / 1000), at: ago(review.submittedAt) })}</span>` : nothing,
  review.queue || review.waitsFor ? due(review) : nothing,
  review.queue && review.queue !== "pending" ? chip(word("queue", review.queue), review.queue === "legal" ? "no" : "wait") : nothing,
  state.place.view !== "queue" && review.verdict ? html`${chip(word("verdict", review.verdict), review.verdict === "APPROVED" ? "ok" : review.verdict === "REJECTED" ? "no" : "wait")} <span>${t("byAt", { name: review.editor ?? word("by", review.decidedBy), at: ago(review.decidedAt) })}</span>` : nothing,
  (review.similar ?? 1) > 1 ? html`<button type="button" class="quiet" aria-keyshortcuts="Shift+B" @click=${() => openBulk()}>${t("allEqual", { n: review.similar })}</button>` : nothing,
];

/** What it answers, as far as the thread is known. @param {Review} review */
function parent(review) {
  if (!review.parentId) return nothing;
  const found = /** @type {Context | undefined} */ (state.contexts.get(review.commentId)?.data)?.thread.find((one) => one.commentId === review.parentId);
  return html`<blockquote class="parent"><span class="unseen">${t("inReply")} </span><span aria-hidden="true">↳ </span>${found ? html`<bdi>${found.author.name}</bdi>: ${written(found.text, found.locale)}` : t("inReply")}</blockquote>`;
}

/** @param {Review} review */
const buttons = (review) => {
  const open = state.panel?.kind;
  const off = !!state.lostSince || review.commentId in state.gone || !!review.withdrawnAt || claimedByOther(review);
  return html`<div class="acts" role="group" aria-label=${t("decision")} aria-busy=${rests()}>
    ${act("approve", review.standing ? t("approveCorrection") : t("approve"), "ok", { off })}
    ${act("reject", t("reject"), "no", { expanded: ["reject", "OTHER", "ILLEGAL"].includes(open ?? ""), off })}
    ${state.place.view !== "queue" && !review.waitsFor && review.verdict !== "HELD" ? html`<button type="button" @click=${() => decide({ verdict: "HELD" })}>${t("holdAgain")}</button>` : nothing}
    <span class="second">${act("escalate", t("escalate"), "", { expanded: open === "escalate" })}
    ${act("snooze", t("snooze"), "", { expanded: open === "snooze" })}
    ${act("strike", t("strike"), "", { expanded: open === "strike" })}
    ${act("note", t("note"), "", { expanded: open === "note" })}
    ${act("undo", t("undo"), "", { off: !state.deeds.length })}
    ${act("next", t(isDealt() ? "skip_one" : "next"), "ghost")}</span></div>`;
};

const blank = () => state.place.view === "queue" && !state.failed ? html`<div class="rested"><h2 tabindex="-1">${t("allDone")}</h2><p>${t("allDoneWhy", { queue: word("queue", state.place.arg) })}</p>
  ${elsewhere()}</div>` : html`<p class="muted">${t("chooseOne")}</p>`;

/** Where something waits, when nothing waits here. */
const elsewhere = () => html`<ul class="elsewhere">${(state.summary?.queues ?? []).filter((one) => one.count > 0 && one.queue !== state.place.arg && one.queue !== "snoozed").map((one) => html`
  <li><a href="#/queue/${one.queue}"><b>${number(one.count)}</b> ${word("queue", one.queue)}</a></li>`)}</ul>`;
