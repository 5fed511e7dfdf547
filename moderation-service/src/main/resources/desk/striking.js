/** Words that are not to be published: chosen in the text or in the panel, and sent with the approval. */
import { state, change, current } from "./state.js";
import { decidable } from "./deciding.js";
import { MARK, spans, wordsOf } from "./marks.js";

/** Opens the panel with the words that are selected in the text, adds them, or closes it again. */
export function strike() {
  const review = decidable();
  if (!review) return;
  const open = state.panel?.kind === "strike";
  const chosen = selected(review.text);
  if (open && !chosen.length) return change({ panel: undefined });
  const before = open ? (state.panel?.strikes ?? []) : chosenFirst(review);
  change({ panel: { kind: "strike", strikes: [...new Set([...before, ...chosen])] } });
}

/** @param {number} index */
export function toggleWord(index) {
  const strikes = state.panel?.strikes ?? [];
  change({ panel: { kind: "strike", strikes: strikes.includes(index) ? strikes.filter((one) => one !== index) : [...strikes, index] } });
}

/** What is to be struck by the approval that is given now; nothing said means what a first editor has struck. */
export function struck() {
  const review = current();
  return review && state.panel?.kind === "strike" ? spans(review.text, state.panel.strikes ?? []) : undefined;
}

/** What would be published. @param {string} text @param {{from: number, to: number}[]} away */
export function rest(text, away) {
  let at = 0;
  return [...away].map(({ from, to }) => text.slice(at, (at = to) && from) + MARK).join("") + text.slice(at);
}

/** The words that the first of two editors has struck. @param {Review} review */
const chosenFirst = (review) => within(review.text, review.approval?.strike ?? []);

/** @param {string} text @param {{from: number, to: number}[]} parts @returns {number[]} */
const within = (text, parts) => wordsOf(text).flatMap((word, index) => (parts.some(({ from, to }) => word.from < to && word.to > from) ? [index] : []));

/** The words of the card's text that are selected. @param {string} text @returns {number[]} */
function selected(text) {
  const host = document.querySelector(".card .text");
  const selection = getSelection();
  if (!host || !selection || selection.isCollapsed || !selection.rangeCount) return [];
  const range = selection.getRangeAt(0);
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  let at = 0;
  let from = -1;
  let to = -1;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest("sup")) continue;
    const length = node.textContent?.length ?? 0;
    if (range.intersectsNode(node)) {
      if (from < 0) from = at + (node === range.startContainer ? range.startOffset : 0);
      to = at + (node === range.endContainer ? range.endOffset : length);
    }
    at += length;
  }
  return to > from ? within(text, [{ from, to }]) : [];
}
