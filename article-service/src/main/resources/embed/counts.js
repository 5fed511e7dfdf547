// @ts-check
/**
 * Numbers of comments for a front page, asked for in one request for up to a hundred articles:
 *
 *   <script type="module" src="https://comments.example/embed/counts.js"></script>
 *   <span data-newsroom-count="ARTICLE"></span>
 *
 * What stands inside such an element is shown until its number is known.
 */
const MOST_AT_ONCE = 100;
const api = new URL(import.meta.url).origin;
const places = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-newsroom-count]"))];
const articles = [...new Set(places.map((place) => place.dataset.newsroomCount ?? ""))].filter(Boolean);

for (let i = 0; i < articles.length; i += MOST_AT_ONCE) {
  const query = articles.slice(i, i + MOST_AT_ONCE).map((article) => `articleId=${encodeURIComponent(article)}`);
  fetch(`${api}/v1/comment-counts?${query.join("&")}`)
    .then((response) => (response.ok ? response.json() : {}))
    .then(show, () => {});
}

/** @param {Record<string, number>} counts */
function show(counts) {
  for (const place of places) {
    const count = counts[place.dataset.newsroomCount ?? ""];
    if (count !== undefined) place.textContent = new Intl.NumberFormat(place.closest("[lang]")?.getAttribute("lang") ?? undefined).format(count);
  }
}

export {};
