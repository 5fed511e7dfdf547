/** The findings: as marks in the text, and each with its reason under it. */
import { html, nothing } from "../lit.js";
import { state, change } from "../state.js";
import { gravest, pieces } from "../marks.js";
import { queueAddress } from "../place.js";
import { direction, number, t, word } from "../words.js";
import { act } from "./parts.js";

const GLYPHS = /** @type {Record<string, string>} */ ({ MILD: "·", MODERATE: "··", STRONG: "···", SEVERE: "‼" });

/** @param {Review} review */
export function markedText(review) {
  const findings = state.hidden.marks ? [] : review.evidence;
  let numbered = -1;
  return html`<p class="text" lang=${review.locale || nothing} dir=${direction(review.locale)}>${pieces(review.text, findings).map(({ text, found }) => {
    if (!found.length) return text;
    const fresh = found.filter((place) => place > numbered || !numbered);
    numbered = Math.max(numbered, ...found);
    return html`<mark class="${gravest(findings, found).toLowerCase()} ${found.includes(state.mark) ? "at" : ""}" title=${found.map((place) => findings[place].why).join("\n")}
      @mouseenter=${() => change({ mark: found[0] })} @mouseleave=${() => change({ mark: -1 })}>${text}</mark>${fresh.map((place) => html`<sup aria-hidden="true">${number(place + 1)}</sup>`)}`;
  })}</p>`;
}

/** @param {Review} review */
export const evidence = (review) => html`<section class="evidence" aria-labelledby="evidence-title">
  <h3 id="evidence-title" class="unseen">${t("evidence")}</h3>
  ${review.blind ? html`<p class="muted">${t("blind")}</p>` : state.hidden.marks ? html`<p class="muted">${t("marksHidden")}</p>` : review.evidence.length ? table(review) : html`<p class="muted">${nothingFound(review)}</p>`}
  <p class="score">${review.blind ? nothing : [act("hideScore", state.hidden.score ? t("showScore") : t("score"), "quiet", { pressed: state.hidden.score }),
    state.hidden.score || review.score === undefined ? nothing : html`<meter min="0" max="1" value=${review.score} aria-label=${t("score")}></meter> <b>${number(review.score, { maximumFractionDigits: 2 })}</b>`,
    act("hideMarks", t("marks"), "quiet", { pressed: state.hidden.marks })]}
    ${review.ruleSet && !review.blind ? html`<span>${t("ruleSet", { version: review.ruleSet.version })}</span>` : nothing}
    ${act("lifeline", t("lifeline"), "quiet")}</p></section>`;

/** @param {Review} review */
const nothingFound = (review) => t(review.degraded.length ? "foundNothingButDegraded" : review.reason === "EDITORIAL_REVIEW" ? "foundNothingForEditors" : "foundNothing");

/** @param {Review} review */
const table = (review) => html`<table><caption class="unseen">${t("evidence")}</caption>
  <thead class="unseen"><tr><th>${t("number")}</th><th>${t("severity")}</th><th>${t("whyHeld")}</th><th>${t("rule")}</th></tr></thead>
  <tbody>${review.evidence.map((finding, place) => html`<tr class=${place === state.mark ? "at" : ""} @mouseenter=${() => change({ mark: place })} @mouseleave=${() => change({ mark: -1 })}>
    <td>${number(place + 1)}</td>
    <td><span class="severity ${finding.severity.toLowerCase()}"><span aria-hidden="true">${GLYPHS[finding.severity] ?? ""}</span> ${word("severity", finding.severity)}</span></td>
    <td><b>${word("category", finding.category)}</b> <bdi>${finding.why}</bdi>${finding.of ? html` <b>${word("of", finding.of)}</b>` : nothing}${finding.inDoubt ? html` <i class="muted">${t("inDoubt")}</i>` : nothing}</td>
    <td><a href=${queueAddress(review.queue ?? "pending", { rule: finding.rule })} title=${t("sameRule")}>${finding.rule.split(".").map((part, at) => [at ? html`.<wbr>` : nothing, part])}</a></td></tr>`)}</tbody></table>`;
