// @ts-check
/**
 * Writes how many comments articles have, with one request for all that a page shows:
 *
 *   <script type="module" src="https://comments.example/embed/counts.js"></script>
 *   <span data-newsroom-count="ARTICLE"></span>
 *
 * What stands in the element stays until the number is known, and when it cannot be known.
 */

const MOST_IN_ONE_REQUEST = 100;

/** @param {string[]} articles */
async function count(articles) {
  const address = new URL("/v1/comment-counts", import.meta.url);
  for (const article of articles) address.searchParams.append("articleId", article);
  const response = await fetch(address);
  if (!response.ok) return;
  /** @type {Record<string, number>} */
  const counts = await response.json();
  for (const element of document.querySelectorAll("[data-newsroom-count]")) {
    const article = element.getAttribute("data-newsroom-count") ?? "";
    if (Object.hasOwn(counts, article)) element.textContent = counts[article].toLocaleString(language(element));
  }
}

/** @param {Element} element */
function language(element) {
  return element.closest("[lang]")?.getAttribute("lang") || undefined;
}

const wanted = [...document.querySelectorAll("[data-newsroom-count]")].map(
  (element) => element.getAttribute("data-newsroom-count") ?? "",
);
const articles = [...new Set(wanted.filter((article) => article !== ""))];
for (let from = 0; from < articles.length; from += MOST_IN_ONE_REQUEST) {
  count(articles.slice(from, from + MOST_IN_ONE_REQUEST)).catch(() => {});
}
