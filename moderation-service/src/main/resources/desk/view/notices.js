/** What else has to be known of a comment before it is decided: each a line of its own, the gravest first. */
import { html, nothing } from "../lit.js";
import { state, hasRole } from "../state.js";
import { claimedByOther, goneSentence } from "../deciding.js";
import { ago, t, word } from "../words.js";
import { act, when, written } from "./parts.js";

/** @param {unknown} content @param {string} [look] */
const line = (content, look = "wait") => html`<div class="notice ${look}">${content}</div>`;

/** @param {Review} review */
export function notices(review) {
  const id = review.commentId;
  const gone = state.gone[id];
  return [
    gone ? line(html`<p>${goneSentence(gone)} ${hasRole("SENIOR") ? t("reviseHint") : t("goOnHint")}</p>`, "no")
      : state.marked[id] ? line(html`<p>${state.marked[id]}</p>`, "no") : nothing,
    review.withdrawnAt ? line(html`<p>${t("withdrawn")}</p>`, "no") : nothing,
    claimedByOther(review) && !gone ? line(html`<p>${t("claimedBy", { name: review.claim?.by, at: ago(review.claim?.until ?? "") })} ${hasRole("SENIOR") ? act("takeOver", t("takeOver"), "small") : nothing}</p>`) : nothing,
    review.appeal ? line(html`<p><b>${t("appeal")}</b> ${when(review.appeal.at)} · ${t("against", { did: word("did", review.appeal.against.verdict), reason: word("reason", review.appeal.against.reason), by: word("by", review.appeal.against.decidedBy) })}</p>${review.appeal.text ? html`<blockquote>${written(review.appeal.text)}</blockquote>` : nothing}`) : nothing,
    review.reports ? line(html`<p><b>${t("reports", { n: review.reports.count })}</b></p><ul>${review.reports.latest.map((report) => html`<li>${word("reason", report.reason)}${report.law ? html` (<bdi>${report.law}</bdi>)` : nothing}${report.explanation ? html`: ${written(report.explanation)}` : nothing} ${when(report.at)}</li>`)}</ul>`) : nothing,
    review.proposal ? line(html`<p><b>${t("proposal")}</b> ${t("proposes", { verdict: word("verdict", review.proposal.verdict), reason: word("reason", review.proposal.reason), version: review.proposal.ruleSet.version, now: word("verdict", review.verdict) })}</p>`) : nothing,
    review.escalation ? line(html`<p>${t("escalatedBy", { to: word("to", review.escalation.to), by: word("by", review.escalation.by) })} ${when(review.escalation.at)}${review.escalation.note ? html` · ${written(review.escalation.note)}` : nothing}</p>`) : nothing,
    review.approval ? line(html`<p>${t("approvedFirst", { name: review.approval.by })} ${when(review.approval.at)}. ${t("secondNeeded")}</p>`, "ok") : nothing,
    review.snooze ? line(html`<p>${t("sleeps", { at: ago(review.snooze.until), by: review.snooze.by })}</p>`) : nothing,
    review.degraded.length ? line(html`<p><b>${t("degraded")}</b> ${t("didNotRun", { n: review.degraded.length, rules: review.degraded.join(", ") })}</p>`) : nothing,
  ];
}
