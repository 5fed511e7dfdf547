/** What is around the comment: its author, its article, its thread, and what was decided before. */
import { html, nothing } from "../lit.js";
import { current, state, change } from "../state.js";
import { lookAgain, profileOf } from "../context.js";
import { address, queueAddress } from "../place.js";
import { date, number, percent, t, word } from "../words.js";
import { act, names, waiting, when, written } from "./parts.js";

export function aside() {
  const review = current();
  const open = state.sheet === "author" || state.sheet === "thread";
  return html`<aside class="context ${open ? "open" : ""}" tabindex="0" aria-labelledby="context-title"><h2 id="context-title" class="unseen">${t("context")}</h2>
    ${open ? html`<button type="button" class="quiet shut" @click=${() => change({ sheet: undefined })}>${t("close")}</button>` : nothing}
    ${review ? [author(review), article(review), thread(review), trail(review)] : nothing}</aside>`;
}

/** @param {Review} review */
function author(review) {
  const { key, kind } = review.author;
  const filled = key ? state.authors.get(key) : undefined;
  const profile = profileOf(filled?.data);
  return html`<section class="about" aria-labelledby="author-title"><h3 id="author-title" tabindex="-1">${t("author")}</h3>
    <p><b><bdi>${review.author.name}</bdi></b></p>
    ${key ? html`<p class="muted">${word("sameness", profile?.kind ?? kind)}</p>` : html`<p class="muted">${t("noKey")}</p>`}
    ${profile ? record(profile) : key ? waiting(filled, () => lookAgain(key)) : nothing}
    ${key ? html`<p><a href=${address({ view: "authors", arg: key })}>${t("authorPage")}</a></p>` : nothing}</section>`;
}

/** @param {Profile} profile */
const record = ({ verdicts, rejectedShare, sanction, notes, names: known }) => html`
  <dl class="record"><div><dt>${word("verdict", "APPROVED")}</dt><dd class="ok">${number(verdicts.APPROVED ?? 0)}</dd></div><div><dt>${word("verdict", "REJECTED")}</dt><dd class="no">${number(verdicts.REJECTED ?? 0)}</dd></div>
    <div><dt>${t("share")}</dt><dd>${percent(rejectedShare ?? 0)}</dd></div></dl>
  ${known.length > 1 ? html`<p class="muted">${t("alsoAs")} ${names(known.slice(0, 4))}</p>` : nothing}
  ${sanction ? html`<p class="notice wait">${word("sanction", sanction.kind)}${sanction.until ? html` ${t("until", { at: date(sanction.until) })}` : nothing} · <bdi>${sanction.by}</bdi></p>` : nothing}
  ${notes.slice(0, 2).map((note) => html`<p class="note">${written(note.text)} <span class="muted">— <bdi>${note.by}</bdi></span></p>`)}`;

/** @param {Review} review */
function article(review) {
  const filled = state.contexts.get(review.commentId);
  const known = /** @type {Context | undefined} */ (filled?.data)?.article;
  return html`<section class="about" aria-labelledby="article-title"><h3 id="article-title">${t("article")}</h3>
    <p class="headline"><bdi>${review.article.title}</bdi></p>
    ${known ? html`<p class="muted">${word("articleMode", known.mode)}</p>${known.people.length ? html`<p><span class="muted">${t("people")}</span> ${names(known.people)}</p>` : nothing}` : waiting(filled, () => lookAgain())}
    <p class="row">${act("article", t("openArticle"), "quiet")} <a href=${queueAddress("any", { articleId: review.article.id })}>${t("waitingHere")}</a></p></section>`;
}

/** @param {Review} review */
function thread(review) {
  const known = /** @type {Context | undefined} */ (state.contexts.get(review.commentId)?.data);
  if (!known || !known.thread.length) return nothing;
  const held = known.thread.filter((one) => one.verdict === "HELD").length;
  return html`<section class="about" aria-labelledby="thread-title"><h3 id="thread-title" tabindex="-1">${t("thread")} <span class="muted">${t("threadCount", { n: known.thread.length })}${held ? `, ${t("threadHeld", { n: held })}` : ""}</span></h3>
    <ol class="thread">${known.thread.map((one) => html`<li class=${one.parentId ? "reply" : ""} aria-current=${one.commentId === review.commentId ? "true" : nothing}>
      <p><bdi>${one.author.name}</bdi> ${one.verdict ? html`<span class="verdict ${one.verdict.toLowerCase()}">${word("verdict", one.verdict)}</span>` : nothing}</p>
      ${one.commentId === review.commentId ? html`<p class="muted">${t("thisOne")}</p>` : html`<details><summary>${written(one.text.slice(0, 90), one.locale)}</summary><p>${written(one.text, one.locale)}</p><p><a href=${address({ ...state.place, id: one.commentId, mode: "list" })}>${t("openComment")}</a></p></details>`}</li>`)}</ol>
    ${known.more ? html`<p class="muted">${t("threadMore")}</p>` : nothing}</section>`;
}

/** @param {Review} review */
const trail = (review) => review.decisions.length ? html`<section class="about" aria-labelledby="trail-title"><h3 id="trail-title">${t("trail")}</h3><ol class="trail">${review.decisions.map((one) => html`
  <li><p><b>${word("verdict", one.action === "DECIDED" ? one.verdict : one.action)}</b> · <bdi>${one.by}</bdi>${one.reason ? html` · ${word("reason", one.reason)}` : nothing} ${when(one.at)}</p>${one.note ? html`<p class="note">${written(one.note)}</p>` : nothing}${one.message ? html`<p class="note">${t("told")} ${written(one.message)}</p>` : nothing}</li>`)}</ol></section>` : nothing;
