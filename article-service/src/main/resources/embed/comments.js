// @ts-check
/**
 * The comment section that any page can embed:
 *
 *   <script type="module" src="https://comments.example/embed/comments.js"></script>
 *   <newsroom-comments article="ID" lang="he"></newsroom-comments>
 *
 * Attributes: article, api (base of the API; by default where this file comes from), lang, sort
 * (newest or oldest), eager. Events: newsroom:sent, newsroom:published, newsroom:count. What stands
 * inside the element is shown until the section is there, and without JavaScript.
 *
 * Everything shown is set as text or as a property, never as markup.
 */

/** @typedef {{id: string, receipt: string, text: string, name: string, at: string, status: string, notices: Notice[]}} Own */
/** @typedef {{position: number, kind: string, at: string, text: string, direction: string, locale: string}} Notice */
/** @typedef {{id: string, parentId?: string, author: {name: string, verified: boolean}, text: string, locale?: string, submittedAt: string}} Comment */
/** @typedef {{items: any[], next?: string}} Page */

/** The words of the interface; a further language is a file of them beside this one. */
const WORDS = {
  en: {
    title: "Comments", newest: "Newest first", oldest: "Oldest first", sort: "Order",
    comment: "Your comment", reply: "Your reply", name: "Name", email: "E-mail (optional, not shown)",
    send: "Send comment", sendReply: "Send reply", sending: "Sending…", cancel: "Cancel",
    answer: "Reply", answerTo: "Reply to {0}", link: "Link", copied: "Link copied", inReplyTo: "in reply to {0}",
    left: "{0} characters left", over: "{0} characters too many",
    none: "No comments yet. Write the first one.", more: "More comments", moreReplies: "More replies",
    arrived: "Show {0} new comments", arrivedOne: "Show 1 new comment",
    mine: "Your comments", forget: "Forget on this device", verified: "verified",
    RECEIVED: "sent", HELD: "waiting for an editor", APPROVED: "approved", REJECTED: "not published",
    PUBLISHED: "published", UNPUBLISHED: "taken down", WITHDRAWN: "withdrawn",
    see: "See it", required: "Please write something here.", long: "This is too long.",
    mail: "This is not an e-mail address.", refused: "This was not accepted: {0}",
    closed: "Comments on this article are closed. Your text is kept here, so that you can copy it.",
    wait: "Too many comments came from your network. Try again in {0} s.",
    lost: "There is no connection. Your comment is kept; sending it again is safe.", again: "Send again",
    failed: "The comments could not be loaded.", retry: "Try again", gone: "The comment that the link names is not here any more.",
  },
  he: {
    title: "תגובות", newest: "החדשות קודם", oldest: "הישנות קודם", sort: "סדר",
    comment: "התגובה שלך", reply: "התשובה שלך", name: "שם", email: "דוא״ל (לא חובה, לא יוצג)",
    send: "שליחת תגובה", sendReply: "שליחת תשובה", sending: "נשלח…", cancel: "ביטול",
    answer: "תשובה", answerTo: "תשובה אל {0}", link: "קישור", copied: "הקישור הועתק", inReplyTo: "בתשובה אל {0}",
    left: "נותרו {0} תווים", over: "{0} תווים יותר מדי",
    none: "עדיין אין תגובות. אפשר להיות הראשונים.", more: "עוד תגובות", moreReplies: "עוד תשובות",
    arrived: "הצגת {0} תגובות חדשות", arrivedOne: "הצגת תגובה חדשה",
    mine: "התגובות שלך", forget: "מחיקה מהמכשיר הזה", verified: "מאומת",
    RECEIVED: "נשלחה", HELD: "ממתינה לעורך", APPROVED: "אושרה", REJECTED: "לא פורסמה",
    PUBLISHED: "פורסמה", UNPUBLISHED: "הוסרה", WITHDRAWN: "נמשכה",
    see: "לצפייה", required: "יש לכתוב כאן משהו.", long: "הטקסט ארוך מדי.",
    mail: "זו אינה כתובת דוא״ל.", refused: "התגובה לא התקבלה: {0}",
    closed: "התגובות לכתבה זו סגורות. הטקסט נשמר כאן, כדי שאפשר יהיה להעתיק אותו.",
    wait: "יותר מדי תגובות הגיעו מהרשת שלך. אפשר לנסות שוב בעוד {0} שניות.",
    lost: "אין חיבור. התגובה נשמרה; אפשר לשלוח אותה שוב בבטחה.", again: "שליחה חוזרת",
    failed: "לא ניתן היה לטעון את התגובות.", retry: "ניסיון נוסף", gone: "התגובה שהקישור מצביע עליה כבר אינה כאן.",
  },
};

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|yi)\b/;
const OPEN = ["RECEIVED", "HELD", "APPROVED"];
const MOST_KEPT = 20;
const POLL_EVERY = 20_000;

const CSS = `
:host { display: block; color-scheme: inherit; container-type: inline-size;
  --f: var(--newsroom-font, system-ui, "Noto Sans", "Noto Sans Hebrew", sans-serif);
  --ink: var(--newsroom-ink, light-dark(#1a1a1d, #ecebe8)); --muted: var(--newsroom-muted, light-dark(#55585f, #a9abb2));
  --surface: var(--newsroom-surface, light-dark(#fff, #1c1d20)); --line: var(--newsroom-line, light-dark(#d8d4cc, #35373c));
  --edge: var(--newsroom-edge, light-dark(#8a8780, #85878e)); --accent: var(--newsroom-accent, light-dark(#0a5291, #8dbcf2));
  --on-accent: var(--newsroom-on-accent, light-dark(#fff, #0e1a28)); --error: var(--newsroom-error, light-dark(#a11c1c, #ff9f96));
  --ok: var(--newsroom-ok, light-dark(#17663a, #7fd39d)); --radius: var(--newsroom-radius, 6px);
  font: 1rem/1.5 var(--f); color: var(--ink) }
* { box-sizing: border-box }
[hidden] { display: none !important }
.head { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 0 }
h3 { font-size: 1rem; margin: 0 0 8px }
p { margin: 4px 0; overflow-wrap: anywhere }
.notice, .muted, time { color: var(--muted); font-size: .875rem }
.text { white-space: pre-line }
form, .mine { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); padding: 16px; margin: 16px 0 }
label { display: block; font-size: .875rem; margin-block: 0 4px }
.row { display: grid; gap: 12px 16px; grid-template-columns: 1fr 1fr; align-items: start; margin-block: 12px }
@container (max-width: 480px) { .row { grid-template-columns: 1fr } }
input, textarea, select { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge);
  border-radius: var(--radius); padding: 8px 12px; min-height: 44px; width: 100% }
select { width: auto }
textarea { min-height: 7rem; resize: vertical; display: block }
[aria-invalid=true] { border-color: var(--error); border-width: 2px }
.error { color: var(--error); font-size: .875rem; margin: 4px 0 0 }
button { font: inherit; min-height: 44px; padding: 8px 16px; border-radius: var(--radius); border: 1px solid transparent; cursor: pointer }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600 }
.quiet { background: none; color: var(--accent); padding: 4px 0; min-height: 32px; text-decoration: underline; text-underline-offset: 3px }
.actions { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; justify-content: space-between }
.few { justify-content: flex-start }
ol { list-style: none; margin: 0; padding: 0 }
li.comment { border-block-start: 1px solid var(--line); padding-block: 12px; scroll-margin-top: 96px }
.replies { margin-inline-start: 16px; padding-inline-start: 16px; border-inline-start: 2px solid var(--line) }
.replies li.comment:first-child { border-block-start: 0 }
.marked { outline: 2px solid var(--accent); outline-offset: 4px; border-radius: var(--radius) }
.by { margin: 0 }
.by bdi { font-weight: 600 }
.sent { border-inline-start: 4px solid var(--ok); padding-inline-start: 12px; margin: 12px 0 }
.arrived { width: 100%; background: none; color: var(--accent); border-color: var(--accent); margin-block: 8px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media (forced-colors: active) { .primary { border-color: ButtonText } }
@media (prefers-reduced-motion: no-preference) { .marked { transition: outline-color 150ms } }
`;

/**
 * An element with its properties and children.
 *
 * @param {string} tag
 * @param {Record<string, any>} [properties] attributes where the name has a hyphen or is one only
 * @param {...(Node | string | null | undefined | false)} children
 */
function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || ["role", "part", "for", "lang", "datetime"].includes(name)) {
      if (value !== null && value !== undefined) element.setAttribute(name, String(value));
    } else {
      /** @type {any} */ (element)[name] = value;
    }
  }
  for (const child of children) if (child || child === "") element.append(child);
  return element;
}

/** Own comments on this site, kept on this device as long as the browser lets us. */
const memory = {
  /** @type {Map<string, string>} */ volatile: new Map(),
  /** @param {string} key @param {any} otherwise */
  read(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(key) ?? this.volatile.get(key) ?? "null") ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  /** @param {string} key @param {any} value */
  write(key, value) {
    const text = JSON.stringify(value);
    this.volatile.set(key, text);
    try {
      localStorage.setItem(key, text);
    } catch {
      // A private window: kept until the page is left.
    }
  },
};

class Problem extends Error {
  /** @param {number} status @param {any} body @param {number} retryAfter seconds */
  constructor(status, body, retryAfter) {
    super(body?.title ?? String(status));
    this.status = status;
    this.body = body ?? {};
    this.retryAfter = retryAfter;
  }
}

class NewsroomComments extends HTMLElement {
  /** @type {Record<string, string>} */ words = WORDS.en;
  language = "en";
  sort = "newest";
  /** @type {Set<string>} */ shown = new Set();
  /** @type {Map<string, Comment>} */ known = new Map();
  /** @type {Own[]} */ own = [];
  /** @type {Map<string, EventSource>} */ streams = new Map();
  /** @type {{mostCharacters: number, notice: string}} */ policy = { mostCharacters: 4000, notice: "" };
  /** @type {string | null} */ etag = null;
  /** @type {ReturnType<typeof setInterval> | undefined} */ poll;
  /** @type {any} */ parts = {};
  /** @type {IntersectionObserver | undefined} */ observer;
  inView = false;

  connectedCallback() {
    if (this.shadowRoot) return;
    const linked = location.hash.startsWith("#comment-");
    if (this.hasAttribute("eager") || linked || !("IntersectionObserver" in window)) {
      this.begin();
      return;
    }
    this.observer = new IntersectionObserver(
      (entries) => {
        this.inView = entries.some((entry) => entry.isIntersecting);
        if (this.inView && !this.shadowRoot) this.begin();
      },
      { rootMargin: "600px" },
    );
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    clearInterval(this.poll);
    this.streams.forEach((stream) => stream.close());
    this.streams.clear();
  }

  get api() {
    return (this.getAttribute("api") ?? new URL(import.meta.url).origin).replace(/\/$/, "");
  }

  get article() {
    return this.getAttribute("article") ?? "";
  }

  get path() {
    return `/v1/articles/${encodeURIComponent(this.article)}/comments`;
  }

  async begin() {
    await this.speak(this.getAttribute("lang") ?? document.documentElement.lang ?? "en");
    this.sort = this.getAttribute("sort") ?? memory.read("newsroom:sort", "newest");
    this.own = memory.read(this.key("own"), []);
    this.build();
    this.call(`/v1/submission-policy`).then((policy) => this.tellPolicy(policy)).catch(() => {});
    await this.refresh();
    this.own.filter((one) => OPEN.includes(one.status)).forEach((one) => this.follow(one));
    this.poll = setInterval(() => this.look(), POLL_EVERY);
  }

  /** @param {string} language BCP 47 */
  async speak(language) {
    const short = language.toLowerCase().split("-")[0];
    this.language = short;
    if (short in WORDS) {
      this.words = /** @type {any} */ (WORDS)[short];
      return;
    }
    try {
      this.words = { ...WORDS.en, ...(await import(`./words/${short.replace(/[^a-z]/g, "")}.js`)).default };
    } catch {
      this.language = "en";
    }
  }

  /** @param {string} name @param {...any} values */
  t(name, ...values) {
    return values.reduce((text, value, i) => text.replace(`{${i}}`, String(value)), this.words[name] ?? name);
  }

  /** @param {string} what */
  key(what) {
    return `newsroom:${what}:${this.api}:${this.article}`;
  }

  /** @param {string} path @param {RequestInit} [init] */
  async call(path, init) {
    const response = await fetch(this.api + path, init);
    const body = response.status === 304 ? null : await response.json().catch(() => null);
    if (!response.ok && response.status !== 304) {
      throw new Problem(response.status, body, Number(response.headers.get("Retry-After") ?? 0));
    }
    if (path.startsWith(this.path) && !path.includes("cursor=")) this.etag = response.headers.get("ETag") ?? this.etag;
    return body;
  }

  build() {
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    const parts = this.parts;
    parts.count = h("span", { className: "muted" });
    parts.sort = h("select", { "aria-label": this.t("sort"), onchange: () => this.order(parts.sort.value) },
      h("option", { value: "newest", textContent: this.t("newest") }),
      h("option", { value: "oldest", textContent: this.t("oldest") }));
    parts.sort.value = this.sort;
    parts.notice = h("p", { className: "notice", part: "notice" });
    parts.mine = h("details", { className: "mine", open: true, hidden: true, part: "mine" });
    parts.arrived = h("button", { className: "arrived", type: "button", hidden: true, onclick: () => this.refresh() });
    parts.status = h("div", { role: "status", className: "muted" });
    parts.list = h("ol", { part: "comments" });
    parts.more = h("button", { className: "quiet", type: "button", hidden: true, textContent: this.t("more") });
    parts.form = this.form(null);
    parts.section = h("section", { "aria-labelledby": "title", lang: this.language },
      h("div", { className: "head" }, h("h2", { id: "title" }, this.t("title"), " ", parts.count), parts.sort),
      parts.notice, parts.form, parts.mine, parts.arrived, parts.status, parts.list, parts.more);
    parts.section.dir = RIGHT_TO_LEFT.test(this.language) ? "rtl" : "ltr";
    root.append(parts.section);
    this.showOwn();
  }

  /** @param {any} policy */
  tellPolicy(policy) {
    this.policy = { mostCharacters: policy.text?.most ?? policy.maxTextLength ?? 4000, notice: policy.notice };
    this.parts.notice.textContent = policy.notice;
    this.parts.notice.dir = "auto";
  }

  /** @param {string} sort */
  order(sort) {
    this.sort = sort;
    memory.write("newsroom:sort", sort);
    return this.refresh();
  }

  /** Reads the first page anew. Public, so that a page's own button can call it. */
  async refresh() {
    const { list, arrived, status } = this.parts;
    arrived.hidden = true;
    try {
      const page = await this.call(`${this.path}?sort=${this.sort}&limit=20`);
      list.replaceChildren();
      this.shown.clear();
      this.show(page);
      status.textContent = page.items.length ? "" : this.t("none");
      await this.jump();
      this.tellCount();
    } catch {
      status.replaceChildren(this.t("failed"), " ",
        h("button", { className: "quiet", type: "button", textContent: this.t("retry"), onclick: () => this.refresh() }));
    }
  }

  async tellCount() {
    const counts = await this.call(`/v1/comment-counts?articleId=${encodeURIComponent(this.article)}`).catch(() => null);
    const count = counts?.[this.article];
    if (count === undefined) return;
    this.parts.count.textContent = `(${new Intl.NumberFormat(this.language).format(count)})`;
    this.tell("count", { count });
  }

  /** Asks whether others have written, while the section is seen. */
  async look() {
    if (document.hidden || (this.observer && !this.inView) || !this.etag) return;
    const page = await this.call(`${this.path}?sort=newest&limit=20`, { headers: this.sort === "newest" ? { "If-None-Match": this.etag } : {} }).catch(() => null);
    const fresh = (page?.items ?? []).filter((/** @type {any} */ thread) => !this.shown.has(thread.comment.id)).length;
    const { arrived } = this.parts;
    arrived.hidden = fresh === 0;
    arrived.textContent = fresh === 1 ? this.t("arrivedOne") : this.t("arrived", fresh);
  }

  /** @param {Page} page */
  show(page) {
    const { list, more } = this.parts;
    page.items.forEach((thread) => list.append(this.thread(thread)));
    more.hidden = !page.next;
    more.onclick = async () => {
      more.disabled = true;
      const next = await this.call(`${this.path}?sort=${this.sort}&limit=20&cursor=${encodeURIComponent(page.next ?? "")}`).catch(() => null);
      more.disabled = false;
      if (next) this.show(next);
    };
  }

  /** @param {{comment: Comment, replies: Page}} thread */
  thread({ comment, replies }) {
    const inner = h("ol", { className: "replies" });
    const more = h("button", { className: "quiet", type: "button", textContent: this.t("moreReplies") });
    /** @param {Page} page */
    const add = (page) => {
      page.items.forEach((reply) => inner.append(this.comment(reply)));
      more.hidden = !page.next;
      more.onclick = async () => {
        const next = await this.call(`${this.path}/${comment.id}/replies?cursor=${encodeURIComponent(page.next ?? "")}`).catch(() => null);
        if (next) add(next);
      };
    };
    const item = this.comment(comment);
    add(replies);
    item.append(inner, more);
    return item;
  }

  /** @param {Comment} comment */
  comment(comment) {
    this.shown.add(comment.id);
    this.known.set(comment.id, comment);
    const parent = comment.parentId ? this.known.get(comment.parentId) : undefined;
    const item = h("li", { className: "comment", id: `comment-${comment.id}`, part: "comment", tabIndex: -1 });
    const answer = h("button", { className: "quiet", type: "button", textContent: this.t("answer"),
      "aria-label": this.t("answerTo", comment.author.name), onclick: () => this.answer(comment, item, answer) });
    item.append(
      h("p", { className: "by" }, h("bdi", { part: "author", textContent: comment.author.name }), " ",
        comment.author.verified && h("span", { className: "muted", textContent: `✓ ${this.t("verified")} ` }), this.time(comment.submittedAt),
        parent && h("span", { className: "muted" }, " · ", this.t("inReplyTo", parent.author.name))),
      h("p", { className: "text", dir: "auto", lang: comment.locale, textContent: comment.text }),
      h("div", { className: "actions few" }, answer, h("a", { href: `#comment-${comment.id}`, textContent: this.t("link"), className: "muted" })));
    return item;
  }

  /** @param {string} at ISO 8601 */
  time(at) {
    return h("time", { datetime: at, textContent: new Intl.DateTimeFormat(this.language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at)) });
  }

  /** @param {Comment} comment @param {HTMLElement} item @param {HTMLElement} button */
  answer(comment, item, button) {
    const open = item.querySelector(":scope > form");
    if (open) {
      open.remove();
      return;
    }
    const form = this.form(comment, () => {
      form.remove();
      button.focus();
    });
    item.querySelector(":scope > .actions")?.after(form);
    form.querySelector("textarea")?.focus();
  }

  /**
   * The form for a comment, or for a reply to one.
   *
   * @param {Comment | null} parent
   * @param {() => void} [close]
   */
  form(parent, close) {
    const draft = this.key(`draft:${parent?.id ?? ""}`);
    const id = parent?.id ?? "new";
    const text = h("textarea", { name: "text", id: `text-${id}`, dir: "auto", required: true, value: memory.read(draft, "") });
    const name = h("input", { name: "name", id: `name-${id}`, dir: "auto", required: true, autocomplete: "name", value: memory.read("newsroom:name", "") });
    const email = h("input", { name: "email", id: `email-${id}`, type: "email", dir: "ltr", autocomplete: "email" });
    const left = h("span", { className: "muted" });
    const told = h("div", { role: "status" });
    const send = h("button", { className: "primary", type: "submit", part: "button", textContent: this.t(parent ? "sendReply" : "send") });
    const form = /** @type {HTMLFormElement} */ (h("form", { noValidate: true, part: "form" },
      this.field(text, this.t(parent ? "reply" : "comment")),
      h("div", { className: "row" }, this.field(name, this.t("name")), this.field(email, this.t("email"))),
      h("div", { className: "actions" },
        h("span", { className: "actions few" }, send, close && h("button", { className: "quiet", type: "button", textContent: this.t("cancel"), onclick: close })), left),
      told));
    const count = () => {
      const rest = this.policy.mostCharacters - [.../** @type {any} */ (text).value].length;
      left.textContent = rest < 0 ? this.t("over", -rest) : rest <= 500 ? this.t("left", rest) : "";
      memory.write(draft, /** @type {any} */ (text).value);
    };
    text.oninput = count;
    count();
    let key = crypto.randomUUID();
    form.onsubmit = async (event) => {
      event.preventDefault();
      if (send.getAttribute("aria-busy") === "true" || !this.check(form)) return;
      send.setAttribute("aria-busy", "true");
      send.textContent = this.t("sending");
      const fields = { text: form.text.value, name: form.elements.namedItem("name"), email: form.email.value.trim() };
      const author = { name: /** @type {any} */ (fields.name).value.trim(), ...(fields.email && { email: fields.email }) };
      try {
        const accepted = await this.submit({ articleId: this.article, ...(parent && { parentId: parent.id }), author, text: fields.text, locale: this.language }, key);
        memory.write("newsroom:name", author.name);
        memory.write(draft, "");
        form.text.value = "";
        count();
        key = crypto.randomUUID();
        const own = this.keep(accepted, fields.text, author.name);
        this.acknowledge(own, told);
        this.tell("sent", { id: accepted.id });
      } catch (fault) {
        if (fault instanceof Problem && fault.status === 422) key = crypto.randomUUID();
        this.explain(fault, form, told);
      } finally {
        send.removeAttribute("aria-busy");
        send.textContent = this.t(parent ? "sendReply" : "send");
      }
    };
    return form;
  }

  /** @param {any} control @param {string} label */
  field(control, label) {
    const error = h("p", { className: "error", id: `${control.id}-error`, hidden: true });
    control.setAttribute("aria-describedby", error.id);
    return h("div", {}, h("label", { for: control.id, textContent: label }), control, error);
  }

  /** @param {any} control @param {string} message empty when nothing is wrong */
  fault(control, message) {
    const error = control.parentElement.querySelector(".error");
    error.textContent = message;
    error.hidden = !message;
    control.setAttribute("aria-invalid", String(Boolean(message)));
    return Boolean(message);
  }

  /** @param {HTMLFormElement} form */
  check(form) {
    const faults = [...form.querySelectorAll("textarea, input")].filter((/** @type {any} */ control) => {
      const value = control.value.trim();
      const long = control.name === "text" && [...value].length > this.policy.mostCharacters;
      return this.fault(control, control.required && !value ? this.t("required") : long ? this.t("long") : control.validity.typeMismatch ? this.t("mail") : "");
    });
    /** @type {HTMLElement | undefined} */ (faults[0])?.focus();
    return faults.length === 0;
  }

  /** @param {any} comment @param {string} key */
  submit(comment, key) {
    return this.call("/v1/comments", { method: "POST", body: JSON.stringify(comment),
      headers: { "Content-Type": "application/json", "Idempotency-Key": key } });
  }

  /** @param {any} fault @param {HTMLFormElement} form @param {HTMLElement} told */
  explain(fault, form, told) {
    /** @param {string} message */
    const say = (message) => told.replaceChildren(h("p", { className: "error", textContent: message }));
    if (!(fault instanceof Problem) || fault.status >= 500) {
      say(this.t("lost"));
      told.append(h("button", { className: "quiet", type: "submit", textContent: this.t("again") }));
    } else if (fault.status === 409) {
      say(fault.body.type?.endsWith("article-closed") ? this.t("closed") : this.t("refused", fault.body.detail ?? fault.message));
    } else if (fault.status === 429) {
      this.countDown(fault.retryAfter, say, told);
    } else {
      const errors = (fault.body.errors ?? []).map((/** @type {any} */ e) => ({ ...e, control: form.elements.namedItem(e.field.split(".").pop()) }));
      errors.filter((/** @type {any} */ e) => e.control).forEach((/** @type {any} */ e) => this.fault(e.control, e.message));
      const other = errors.find((/** @type {any} */ e) => !e.control);
      if (errors.length === 0 || other) say(this.t("refused", other ? `${other.field} ${other.message}` : fault.body.detail ?? fault.message));
      errors.find((/** @type {any} */ e) => e.control)?.control.focus();
    }
  }

  /** @param {number} seconds @param {(message: string) => void} say @param {HTMLElement} told */
  countDown(seconds, say, told) {
    let left = Math.max(1, seconds);
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0 || !told.isConnected) {
        clearInterval(timer);
        told.replaceChildren();
      } else say(this.t("wait", left));
    }, 1000);
    say(this.t("wait", left));
  }

  /** @param {any} accepted @param {string} text @param {string} name @returns {Own} */
  keep(accepted, text, name) {
    const own = { id: accepted.id, receipt: accepted.receipt, text, name, at: accepted.submittedAt, status: "RECEIVED", notices: [] };
    this.own = [own, ...this.own].slice(0, MOST_KEPT);
    this.save();
    this.follow(own);
    return own;
  }

  save() {
    memory.write(this.key("own"), this.own);
    this.showOwn();
  }

  /** Shows the notices of a comment that was just sent where it was written; none takes another's place. */
  /** @param {Own} own @param {HTMLElement} told */
  acknowledge(own, told) {
    const place = h("div", { className: "sent", part: "acknowledgement" });
    told.replaceChildren(place);
    const show = () => {
      for (const notice of own.notices.slice(place.childElementCount)) {
        place.append(h("p", { className: "text", dir: notice.direction, lang: notice.locale, textContent: notice.text }));
      }
    };
    own.notices.length ? show() : null;
    this.addEventListener(`newsroom:notice-${own.id}`, show);
  }

  /** @param {Own} own */
  follow(own) {
    if (this.streams.has(own.id)) return;
    const stream = new EventSource(`${this.api}/v1/notifications/stream?commentId=${own.id}&receipt=${encodeURIComponent(own.receipt)}`);
    this.streams.set(own.id, stream);
    stream.onmessage = (event) => this.noticed(own, JSON.parse(event.data));
    stream.addEventListener("notice", (event) => this.noticed(own, JSON.parse(/** @type {MessageEvent} */ (event).data)));
  }

  /** @param {Own} own @param {Notice} notice */
  noticed(own, notice) {
    if (own.notices.some((known) => known.position >= notice.position)) return;
    own.notices.push(notice);
    own.status = { RECEIVED: "RECEIVED", HELD: "HELD", PUBLISHED: "PUBLISHED", NOT_PUBLISHED: "REJECTED", TAKEN_DOWN: "UNPUBLISHED" }[notice.kind] ?? own.status;
    this.save();
    this.dispatchEvent(new CustomEvent(`newsroom:notice-${own.id}`));
    if (!OPEN.includes(own.status)) {
      this.streams.get(own.id)?.close();
      this.streams.delete(own.id);
    }
    if (own.status === "PUBLISHED") {
      this.tell("published", { id: own.id });
      this.refresh();
    }
  }

  showOwn() {
    const { mine } = this.parts;
    mine.hidden = this.own.length === 0;
    mine.replaceChildren(
      h("summary", { textContent: this.t("mine") }),
      h("ol", {}, ...this.own.map((one) => h("li", { className: "comment" },
        h("p", { className: "by" }, h("strong", { textContent: this.t(one.status) }), " ", this.time(one.at)),
        h("p", { className: "text muted", dir: "auto", textContent: one.text }),
        ...one.notices.slice(-1).map((notice) => h("p", { className: "text", dir: notice.direction, lang: notice.locale, textContent: notice.text })),
        one.status === "PUBLISHED" && h("a", { href: `#comment-${one.id}`, textContent: this.t("see"), onclick: () => setTimeout(() => this.jump()) })))),
      h("button", { className: "quiet", type: "button", textContent: this.t("forget"), onclick: () => this.forget() }));
  }

  forget() {
    this.own = [];
    this.save();
    this.parts.sort.focus();
  }

  /** Goes to the comment that the address names. */
  async jump() {
    const id = /^#comment-([0-9a-f-]{36})$/.exec(location.hash)?.[1];
    if (!id) return;
    const item = this.shadowRoot?.getElementById(`comment-${id}`);
    if (!item) {
      this.parts.status.textContent = this.t("gone");
      return;
    }
    item.scrollIntoView({ block: "center" });
    item.focus({ preventScroll: true });
    item.classList.add("marked");
    setTimeout(() => item.classList.remove("marked"), 2000);
  }

  /** @param {string} what @param {any} detail */
  tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`newsroom:${what}`, { detail, bubbles: true, composed: true }));
  }
}

customElements.define("newsroom-comments", NewsroomComments);
