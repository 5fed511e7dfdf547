// @ts-check
/** What few readers do, loaded when it is first asked for: share or report a comment; correct, appeal for or withdraw one's own. */

import { h } from "./comments.js";

/** @typedef {import("./comments.js").Section} Section */
/** @typedef {{told: HTMLElement, close: () => void}} Place where the outcome is said, and how the form is closed */

/** Their words, which the files of other languages have among the others. @type {Record<string, string>} */
export const WORDS = {
  copied: "Link copied", correctSend: "Send correction", appealText: "Why should it be published? (optional)", appealSend: "Send appeal",
  withdrawSend: "Yes, withdraw it for good",
  reason: "What is wrong with it?", reportText: "In your words (optional)", explanation: "Why is it illegal, and where?", law: "Which law does it break?",
  reportName: "Your name (optional)", reportEmail: "E-mail for the answer (optional)", reportSend: "Send report", reported: "Thank you. An editor will look at it.", follow: "Follow your report",
  INSULT: "Insult", HATE: "Hatred", THREAT: "Threat", SEXUAL: "Sexual content", DEFAMATION: "Defamation", PRIVACY: "Private details", SPAM: "Advertising", OFF_TOPIC: "Off topic", ILLEGAL: "Illegal content", OTHER: "Something else",
};

const REASONS = ["INSULT", "HATE", "THREAT", "SEXUAL", "DEFAMATION", "PRIVACY", "SPAM", "OFF_TOPIC", "ILLEGAL", "OTHER"];
const MOST = 4000;

/**
 * Gives the comment's address to the device's own dialog, or copies it, or at least shows it.
 *
 * @param {Section} section
 * @param {CommentView} comment
 * @param {Place} place
 */
export async function share(section, { id }, { told }) {
  const url = new URL(`#comment-${id}`, location.href).href;
  try {
    if (navigator.share) return await navigator.share({ url });
    await navigator.clipboard.writeText(url);
    told.textContent = section.t("copied");
  } catch (fault) {
    if (/** @type {Error} */ (fault).name !== "AbortError") told.replaceChildren(h("a", { href: url, textContent: url, dir: "ltr" }));
  }
}

/**
 * Reports a comment: for illegal content with the law and an explanation, as the Digital Services Act, article 16, asks for.
 *
 * @param {Section} section
 * @param {CommentView} comment
 * @param {Place} place
 */
export function report(section, comment, { told, close }) {
  const form = section.form({
    fields: [
      { name: "reason", label: "reason", tag: "select", options: REASONS.map((reason) => [reason, section.t(reason)]) },
      { name: "law", label: "law", required: true, most: 400 },
      { name: "text", label: "reportText", tag: "textarea", most: MOST },
      { name: "name", label: "reportName", most: section.policy.authorName.max, autocomplete: "name" },
      { name: "email", label: "reportEmail", type: "email", autocomplete: "email" },
    ],
    verb: "reportSend",
    cancel: close,
    send: ({ reason, law, text, name, email }, key) =>
      section.call(`/v1/comments/${comment.id}/reports`, "POST", {
        reason,
        law: reason === "ILLEGAL" ? law : undefined,
        text: text || undefined,
        name: name || undefined,
        email: email || undefined,
        locale: section.language,
      }, { "Idempotency-Key": key }),
    done: ({ id, receipt }) => {
      close();
      const href = `${section.api}/notices/${id}?receipt=${encodeURIComponent(receipt)}`;
      told.replaceChildren(section.t("reported"), " ", h("a", { href, textContent: section.t("follow") }));
    },
  });
  askForLaw(section, form);
  return form;
}

/** The law and the explanation are asked for where content is said to be illegal. */
/** @param {Section} section @param {HTMLElement} form */
function askForLaw(section, form) {
  const [reason, law, text] = ["reason", "law", "text"].map((name) => /** @type {any} */ (form.querySelector(`[name=${name}]`)));
  reason.onchange = () => {
    const illegal = reason.value === "ILLEGAL";
    law.parentElement.hidden = !illegal;
    text.required = illegal;
    text.parentElement.querySelector("label").textContent = section.t(illegal ? "explanation" : "reportText");
  };
  reason.onchange();
}

/** @param {Section} section @param {Own} own @param {Place} place */
export function correct(section, own, { close }) {
  return section.form({
    fields: [{ name: "text", label: "comment", tag: "textarea", required: true, most: section.policy.text.max, value: own.text }],
    verb: "correctSend",
    cancel: close,
    send: ({ text }) => section.call(`/v1/comments/${own.id}`, "PUT", { text }, { Receipt: own.receipt }),
    done: () => after(section, own, close),
  });
}

/** @param {Section} section @param {Own} own @param {Place} place */
export function appeal(section, own, { close }) {
  return section.form({
    fields: [{ name: "text", label: "appealText", tag: "textarea", most: MOST }],
    verb: "appealSend",
    cancel: close,
    send: ({ text }, key) => section.call(`/v1/comments/${own.id}/appeal`, "POST", { text: text || undefined }, { Receipt: own.receipt, "Idempotency-Key": key }),
    done: () => after(section, own, close),
  });
}

/** @param {Section} section @param {Own} own @param {Place} place */
export function withdraw(section, own, { close }) {
  return section.form({
    fields: [],
    verb: "withdrawSend",
    cancel: close,
    send: () => section.call(`/v1/comments/${own.id}`, "DELETE", undefined, { Receipt: own.receipt }),
    done: async () => {
      await after(section, own, close);
      await section.look();
    },
  });
}

/** @param {Section} section @param {Own} own @param {() => void} close */
function after(section, own, close) {
  close();
  section.listen();
  return section.ask(own);
}
