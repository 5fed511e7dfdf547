/** What the list is filtered by, and the filters that were kept. */
import { html, nothing, live } from "../lit.js";
import { state, change, hasRole } from "../state.js";
import { address, go } from "../place.js";
import { dropFilter, placeOf, saveFilter, savedFilters, share } from "../preferences.js";
import { t, word } from "../words.js";
import { isDealt } from "../queue.js";
import { REASONS } from "../reasons.js";
import { options, sign, values } from "./parts.js";

export const CATEGORIES = ["", "DEFAMATION", "INSULT", "SLUR", "THREAT", "INFLAMMATORY", "SEXUAL", "PROFANITY", "TASTE", "SPAM", "PRIVACY", "SELF_HARM", "LANGUAGE", "IMPERSONATION"];
/** What a field of its own shows. */
const KNOWN = ["q", "verdict", "by", "category", "language", "sort", "reason", "decidedBy"];
export const VERDICTS = ["", "APPROVED", "REJECTED", "HELD"];

/** @param {Filter} change */
export const narrow = (change) => go(address({ ...state.place, id: undefined, filter: Object.fromEntries(Object.entries({ ...state.place.filter, ...change }).filter(([, value]) => value)) }));

export function filterBar() {
  const { filter, view } = state.place;
  const saving = state.panel?.kind === "filters";
  return html`<form class="filter" role="search" aria-label=${t("filter")} @submit=${search}>
    <input name="desk-filter" type="search" placeholder=${t(view === "search" ? "searchText" : "filterText")} aria-label=${t("filterText")} aria-keyshortcuts="/" .value=${live(filter.q ?? "")}>
    ${view === "queue" ? html`<button type="button" class="quiet star" aria-expanded=${saving} aria-keyshortcuts="f" @click=${() => change({ panel: saving ? undefined : { kind: "filters" } })}>${t("saved")}${sign("f")}</button>` : nothing}<button class="unseen" tabindex="-1">${t("filter")}</button>
    ${view === "queue" ? nothing : html`<select aria-label=${t("verdict")} @change=${(/** @type {Event} */ event) => narrow({ verdict: text(event) })}>${options("verdict", VERDICTS, filter.verdict, "anyVerdict")}</select>
      <select aria-label=${t("decidedBy")} @change=${(/** @type {Event} */ event) => narrow({ by: text(event) })}>${options("by", ["", "EDITOR", "RULES"], filter.by, "anyBy")}</select>
      ${view === "decided" ? html`<select aria-label=${t("reason")} @change=${(/** @type {Event} */ event) => narrow({ reason: text(event) })}>${options("reason", ["", ...REASONS.map(([, reason]) => reason)], filter.reason, "anyReason")}</select>
      <input class="half" name="decidedBy" placeholder=${t("editor")} aria-label=${t("editor")} .value=${live(filter.decidedBy ?? "")}>` : nothing}`}
    ${view === "queue" ? html`<select aria-label=${t("category")} @change=${(/** @type {Event} */ event) => narrow({ category: text(event) })}>${options("category", CATEGORIES, filter.category, "anyCategory")}</select>
      <select aria-label=${t("language")} @change=${(/** @type {Event} */ event) => narrow({ language: text(event) })}>${options("language", ["", "en", "he", "ru"], filter.language, "anyLanguage")}</select>
      ${isDealt() ? nothing : html`<select aria-label=${t("sort")} @change=${(/** @type {Event} */ event) => narrow({ sort: text(event) })}>${options("sort", ["", "newest"], filter.sort, "oldestFirst")}</select>`}` : nothing}
  </form>
  ${Object.entries(filter).some(([name]) => !KNOWN.includes(name)) ? html`<p class="chips in-use">${Object.entries(filter).filter(([name]) => !KNOWN.includes(name)).map(([name, value]) => html`<button type="button" class="chip" aria-label=${t("without", { name: word("filter", name), value })} @click=${() => narrow({ [name]: "" })}>${word("filter", name)}: <bdi>${value}</bdi> ×</button>`)}</p>` : nothing}
  ${saving ? saved() : nothing}`;
}

/** Goes to what is searched for; the keys mean decisions again. @param {SubmitEvent} event */
function search(event) {
  const { "desk-filter": q = "", decidedBy = "" } = values(event);
  narrow({ q, decidedBy });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** @param {Event} event */
const text = (event) => /** @type {HTMLInputElement} */ (event.currentTarget).value;

const senior = () => hasRole("SENIOR") || hasRole("ADMIN");

const saved = () => html`<div class="panel" role="group" tabindex=${savedFilters().length || state.shared.filters.length ? "-1" : nothing} aria-label=${t("savedFilters")}>
  ${savedFilters().length ? html`<ol>${savedFilters().map((one, index) => html`<li><a href=${placeOf(one)}>${sign(String(index + 1))}<bdi>${one.name}</bdi></a>
    ${senior() ? html`<button type="button" class="quiet" aria-label=${t("shareFilter", { name: one.name })} @click=${() => share(one, true)}>${t("forAll")}</button>` : nothing}
    <button type="button" class="quiet" aria-label=${t("dropFilter", { name: one.name })} @click=${() => dropFilter(one.name)}>×</button></li>`)}</ol>` : html`<p>${t("noFilters")}</p>`}
  ${state.shared.filters.length ? html`<h3>${t("sharedFilters")}</h3><ol>${state.shared.filters.map((one, index) => html`<li><a href=${placeOf(one)}>${sign(String(savedFilters().length + index + 1))}<bdi>${one.name}</bdi></a>
    ${senior() ? html`<button type="button" class="quiet" aria-label=${t("dropFilter", { name: one.name })} @click=${() => share(one, false)}>×</button>` : nothing}</li>`)}</ol>` : nothing}
  <form class="inline" @submit=${(/** @type {SubmitEvent} */ event) => { const { name } = values(event); if (name) saveFilter(name); }}>
    <label class="field"><span>${t("filterName")}</span><input name="name" maxlength="40" required></label><button>${t("keepFilter")}</button></form></div>`;
