/** Changes to one review go one after the other, each with the revision that the one before it left. */
import { call } from "./api.js";

/** @type {Map<string, Promise<number>>} */
const last = new Map();

/** @param {Review} review @param {string} path @param {any} [body] @param {string} [method] @returns {Promise<Answer>} */
export function write(review, path, body, method = "POST") {
  const before = last.get(review.commentId) ?? Promise.resolve(review.revision);
  const answer = before.then((revision) =>
    call(method, `/v1/reviews/${encodeURIComponent(review.commentId)}/${path}`, { body, ifMatch: revision, patient: true }));
  const after = answer.then(async (given) => given.data?.revision ?? (await before));
  last.set(review.commentId, after);
  after.finally(() => last.get(review.commentId) === after && last.delete(review.commentId));
  return answer;
}
