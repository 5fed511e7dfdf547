/** Evidence in a text. Offsets are UTF-16 units, so `slice` cuts where the rules did. */

/**
 * Cuts a text where a finding begins or ends, so that findings which overlap can both be shown.
 *
 * @param {string} text @param {Finding[]} findings
 * @returns {{text: string, from: number, to: number, found: number[]}[]} `found` holds the places of the findings in the list
 */
export function pieces(text, findings) {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of findings) cuts.add(clamp(from, text)).add(clamp(to, text));
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1];
    const found = findings.flatMap((finding, place) => (finding.from < to && finding.to > from ? [place] : []));
    return { text: text.slice(from, to), from, to, found };
  });
}

/** @param {number} offset @param {string} text */
const clamp = (offset, text) => Math.max(0, Math.min(text.length, offset));

/** The sign that stands where words were struck. */
export const MARK = "[…]";

const ORDER = ["MILD", "MODERATE", "STRONG", "SEVERE"];

/** The gravest of the findings that a piece belongs to. @param {Finding[]} findings @param {number[]} found */
export const gravest = (findings, found) => found.map((place) => findings[place].severity).sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0];

/** The words of a text, each with the offsets of it. @param {string} text */
export const wordsOf = (text) => [...text.matchAll(/\S+/g)].map((match) => ({ word: match[0], from: match.index, to: match.index + match[0].length }));

/** Spans of chosen words; neighbours become one. @param {string} text @param {number[]} chosen */
export function spans(text, chosen) {
  const words = wordsOf(text);
  /** @type {{from: number, to: number}[]} */
  const all = [];
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const before = all.at(-1);
    if (before && index > 0 && before.to === words[index - 1].to) before.to = words[index].to;
    else all.push({ from: words[index].from, to: words[index].to });
  }
  return all;
}
