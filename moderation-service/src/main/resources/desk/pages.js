/** What the views that are no lists of comments show: fetched when one arrives, or said in a sentence why not. */
import { state, change, current } from "./state.js";
import { call, query } from "./api.js";
import { why } from "./say.js";

/** @type {Record<string, (place: Place) => Record<string, string>>} */
const CALLS = {
  authors: ({ arg }) => (arg ? { profile: `/v1/authors/${encodeURIComponent(arg)}`, comments: `/v1/authors/${encodeURIComponent(arg)}/comments?limit=20` } : /** @type {Record<string, string>} */ ({})),
  audit: ({ filter }) => ({ decisions: "/v1/decisions" + query(filter) }),
  statistics: ({ filter }) => ({ numbers: "/v1/statistics" + query(period(filter)), agreement: "/v1/statistics/agreement" + query(period(filter)), trust: "/v1/statistics/trust" }),
  deadletters: () => ({ letters: "/v1/deadletters" }),
};

/** The last day, unless the filter names another time. @param {Filter} filter */
export const period = (filter) => ({ from: filter.from ?? new Date(Date.now() - 86_400_000).toISOString(), to: filter.to ?? new Date().toISOString() });

export async function loadPage() {
  const { place } = state;
  const calls = CALLS[place.view]?.(place) ?? {};
  const key = place.view + place.arg;
  change({ page: { key, data: state.page?.key === key ? state.page.data : undefined } });
  /** @type {Record<string, any>} */
  const data = {};
  let failed;
  await Promise.all(Object.entries(calls).map(async ([name, path]) => {
    const answer = await call("GET", path);
    if (answer.ok) data[name] = answer.data;
    else failed = why(answer);
  }));
  if (state.place === place) change({ page: { key, data, failed } });
}

/** Another page of a list of the view. @param {string} name @param {string} path */
export async function loadMoreOf(name, path) {
  const { page } = state;
  const answer = await call("GET", path);
  if (!answer.ok || state.page !== page || !page) return;
  const before = page.data[name];
  change({ page: { ...page, data: { ...page.data, [name]: { items: [...before.items, ...answer.data.items], next: answer.data.next } } } });
}

/** The life line of the comment on the card, in a dialog, and what its author was told of a decision against it. */
export async function lifeline() {
  const key = state.current ?? "";
  change({ dialog: "lifeline", lifeline: { key } });
  const of = `/v1/reviews/${encodeURIComponent(key)}`;
  const stated = current()?.verdict === "REJECTED" ? call("GET", `${of}/statement`) : undefined;
  const [answer, statement] = await Promise.all([call("GET", `${of}/lifeline`), stated]);
  const data = { ...answer.data, statement: statement?.ok ? statement.data : undefined };
  if (state.lifeline?.key === key) change({ lifeline: answer.ok ? { key, data } : { key, failed: why(answer) } });
}

/** Saves a table that the API writes as CSV. @param {string} path @param {string} name */
export async function download(path, name) {
  const answer = await call("GET", path, { accept: "text/csv" });
  if (!answer.ok) return why(answer);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([answer.data], { type: "text/csv" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
