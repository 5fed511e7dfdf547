// @ts-check
/**
 * The comment section that any page can embed:
 *
 *   <script type="module" src="https://comments.example/embed/comments.js"></script>
 *   <newsroom-comments article="ID" lang="he"></newsroom-comments>
 *
 * Its attributes, events and languages stand in the README. Whatever people wrote is set as text, never as markup.
 */

/** The words of the interface. @type {Record<string, string>} */
const WORDS = {
  title: "Comments", sort: "Order", newest: "Newest first", oldest: "Oldest first",
  EDITORS: "Editors read comments here before they appear.", AUTOMATIC: "Comments are checked automatically; editors read those in doubt.",
  CLOSED: "Comments are closed.", article: "Comments are now closed. Your text stays here for you to copy.",
  comment: "Your comment", reply: "Your reply", name: "Name", email: "E-mail (optional, never shown)", replies: "E-mail me when somebody replies",
  send: "Send comment", sendReply: "Send reply", sending: "Sending…", cancel: "Cancel", answer: "Reply", answerTo: "Reply to {0}",
  inReplyTo: "in reply to {0}", share: "Share", edited: "edited", struck: "edited by the newsroom", removed: "This comment was removed.", verified: "verified",
  left: "{0} characters left", over: "{0} characters too many", none: "No comments yet. Yours could be the first.",
  more: "More comments", moreReplies: "More replies", arrived: "{0} new comments", arrivedOne: "1 new comment", newer: "Back to the first comments",
  mine: "Your comments", forget: "Forget on this device", expected: "an answer is usual by {0}", see: "See it",
  RECEIVED: "Sent", HELD: "Waiting for an editor", APPROVED: "Approved", REJECTED: "Not published", PUBLISHED: "Published", UNPUBLISHED: "Taken down", WITHDRAWN: "Withdrawn",
  waits: "Your correction is being checked", refusedCorrection: "Your correction was not published; the text before it stays.",
  correct: "Correct", until: "until {0}", withdraw: "Withdraw", appeal: "Appeal", appealed: "An editor will look at it again.", report: "Report", reportOf: "Report the comment by {0}",
  required: "Please fill this in.", long: "This is too long.", mail: "This is not an e-mail address.", refused: "This was not accepted: {0}",
  wait: "Too much came from your network. You can try again in {0} s.", lost: "No connection. Your text is kept, and sending it again is safe.", again: "Send again",
  parent: "The comment above was taken down. Your text stays here for you to copy.", late: "It is too late to correct this comment.", gone: "The comment that the link names is not here any more.",
  failed: "The comments could not be loaded.", retry: "Try again",
};

/** The words that a refusal of the API is told in, by the end of its type. */
const REFUSALS = { "article-closed": "article", "parent-not-published": "parent", "correction-too-late": "late", "comment-not-published": "gone" };
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|yi)\b/;
const OPEN = ["RECEIVED", "HELD", "APPROVED"];
const KEPT = 20;
const KEPT_FOR = 180 * 86_400_000;
const LOOK_EVERY = 20_000;

const CSS = `
:host { display: block; container-type: inline-size; color: var(--ink); font: 1rem/1.5 var(--newsroom-font, system-ui, "Noto Sans", "Noto Sans Hebrew", sans-serif);
  --ink: var(--newsroom-ink, light-dark(#1a1a1d, #ecebe8)); --muted: var(--newsroom-muted, light-dark(#55585f, #a9abb2));
  --surface: var(--newsroom-surface, light-dark(#fff, #1c1d20)); --line: var(--newsroom-line, light-dark(#d8d4cc, #35373c));
  --edge: var(--newsroom-edge, light-dark(#8a8780, #85878e)); --accent: var(--newsroom-accent, light-dark(#0a5291, #8dbcf2));
  --on-accent: var(--newsroom-on-accent, light-dark(#fff, #0e1a28)); --error: var(--newsroom-error, light-dark(#a11c1c, #ff9f96));
  --ok: var(--newsroom-ok, light-dark(#17663a, #7fd39d)); --radius: var(--newsroom-radius, 6px) }
:host([theme=light]) { color-scheme: light }
:host([theme=dark]) { color-scheme: dark }
:host([hidden]), [hidden] { display: none !important }
* { box-sizing: border-box }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 0 }
p { margin: 4px 0; overflow-wrap: anywhere }
ol { list-style: none; margin: 0; padding: 0 }
.muted, .muted a, time { color: var(--muted); font-size: .875rem }
.text { white-space: pre-line }
.row { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center }
.apart { justify-content: space-between }
form, .mine { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); padding: 16px; margin: 16px 0 }
form { display: grid; gap: 12px 16px; grid-template-columns: 1fr 1fr; align-items: start }
form > * { grid-column: 1 / -1; min-width: 0 }
form > .half { grid-column: auto }
@container (max-width: 480px) { form > .half { grid-column: 1 / -1 } }
label { display: block; font-size: .875rem }
[role=status]:empty { margin-block-start: -12px }
.tick { display: flex; gap: 8px; align-items: center; min-height: 44px }
input, textarea, select { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--radius); padding: 8px 12px; min-height: 44px; width: 100%; margin-block-start: 4px }
select { width: auto; max-width: 100% }
[type=checkbox] { width: 24px; min-height: 24px; margin: 0; flex: none; accent-color: var(--accent) }
textarea { min-height: 7rem; resize: vertical; display: block }
[aria-invalid=true] { border: 2px solid var(--error) }
.error { color: var(--error); font-size: .875rem }
button { font: inherit; min-height: 44px; padding: 8px 16px; border-radius: var(--radius); border: 1px solid transparent; cursor: pointer }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600 }
a, .quiet { color: var(--accent); text-underline-offset: 3px }
a:has(time):not(:hover) { text-decoration: none }
.quiet { background: none; padding: 4px 0; min-height: 32px; text-decoration: underline; font-size: .875rem }
.arrived { width: 100%; background: none; color: var(--accent); border-color: var(--accent); margin-block: 8px }
.comment { border-block-start: 1px solid var(--line); padding-block: 12px; scroll-margin-block: 96px }
.replies { margin-inline-start: 4px; padding-inline-start: 16px; border-inline-start: 2px solid var(--line) }
.replies .comment:first-child { border-block-start: 0 }
.marked { outline: 2px solid var(--accent); outline-offset: 4px; border-radius: var(--radius) }
.sent { border-inline-start: 4px solid var(--ok); padding-inline-start: 12px }
summary { cursor: pointer; font-weight: 600; min-height: 32px }
bdi { font-weight: 600; overflow-wrap: anywhere }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media (forced-colors: active) { button { border-color: ButtonText } }
`;

/**
 * Makes an element. What is no property of it, or has a hyphen, is an attribute.
 *
 * @param {string} tag
 * @param {Options} [properties]
 * @param {...(Node | string | null | undefined | false)} children
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name in element && !name.includes("-")) /** @type {any} */ (element)[name] = value;
    else element.setAttribute(name, String(value));
  }
  element.append(.../** @type {Node[]} */ (children.filter(Boolean)));
  return element;
}

/** A key for one act; randomUUID would need a secure context. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A small store on this device; where there is none, it lasts as long as the page. */
const memory = {
  /** @type {Map<string, string>} */ volatile: new Map(),
  /** @param {string} key @param {any} otherwise */
  read(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "null") ?? otherwise;
    } catch {
      return JSON.parse(this.volatile.get(key) ?? "null") ?? otherwise;
    }
  },
  /** @param {string} key @param {any} value */
  write(key, value) {
    try {
      if (value) localStorage.setItem(key, JSON.stringify(value));
      else localStorage.removeItem(key);
    } catch {
      this.volatile.set(key, JSON.stringify(value));
    }
  },
};

/** A refusal of the API: its status and problem+json. */
class Problem extends Error {
  /** @param {Response} response @param {any} body */
  constructor(response, body) {
    super(body?.detail ?? body?.title ?? String(response.status));
    this.status = response.status;
    this.type = String(body?.type ?? "").replace(/.*:/, "");
    /** @type {{field: string, message: string}[]} */ this.errors = body?.errors ?? [];
    this.wait = Number(response.headers.get("Retry-After") ?? 0);
  }
}

/** All that one element shows. */
export class Section {
  words = WORDS;
  language = "en";
  sort = "newest";
  version = 0;
  /** @type {Policy} */ policy = { notice: "", text: { max: 4000 }, authorName: { max: 80 } };
  /** @type {Map<string, Shown>} */ shown = new Map();
  /** @type {Map<string, string>} */ names = new Map();
  /** @type {CommentView[]} */ arrivals = [];
  /** @type {Own[]} */ own = [];
  /** @type {Record<string, any>} */ parts = {};
  /** @type {string | null | undefined} */ next;
  /** @type {EventSource | undefined} */ stream;
  /** How many forms are about to open on one's own. */ opening = 0;
  /** Whether a form keeps one's own from being shown anew. */ outdated = false;
  /** @type {((own: Own, notice: Notice) => any) | undefined} */ acknowledge;

  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
    this.article = host.getAttribute("article") ?? "";
    this.api = (host.getAttribute("api") ?? new URL(import.meta.url).origin).replace(/\/$/, "");
    this.path = `/v1/articles/${encodeURIComponent(this.article)}/comments`;
  }

  /** The section takes the place of what the page had in one step, so that nothing moves twice. */
  async begin() {
    await this.speak(this.host.getAttribute("lang") || document.documentElement.lang || "en");
    this.sort = this.host.getAttribute("sort") ?? memory.read("newsroom:sort", "newest");
    this.own = this.kept();
    const policy = this.call(`/v1/submission-policy?locale=${this.language}&articleId=${encodeURIComponent(this.article)}`).catch(() => ({}));
    const page = this.call(`${this.path}?sort=${this.sort}`).catch(() => null);
    this.policy = { ...this.policy, ...(await policy) };
    this.build();
    this.fill(await page);
    const root = this.host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    root.append(this.parts.section);
    await this.jump();
    await Promise.all(this.own.filter((one) => one.status !== "WITHDRAWN").map((one) => this.ask(one)));
  }

  /** @param {string} tag BCP 47 */
  async speak(tag) {
    const language = tag.toLowerCase().replace(/[^a-z].*/, "");
    try {
      this.words = language === "en" ? WORDS : (await import(`./words.${language}.js`)).default;
      this.language = language;
    } catch {
      this.language = "en";
    }
  }

  /** @param {string} name @param {...any} values */
  t(name, ...values) {
    return values.reduce((text, value, i) => text.replace(`{${i}}`, () => String(value)), this.words[name] ?? WORDS[name] ?? name);
  }

  /** @param {string} what */
  key(what) {
    return `newsroom:${what}:${this.api}:${this.article}`;
  }

  /**
   * Whoever has written here sees the list as it is, not as a cache kept it.
   *
   * @param {string} path @param {string} [method] @param {any} [body] @param {Record<string, string>} [headers]
   */
  async call(path, method = "GET", body, headers = {}) {
    const response = await fetch(this.api + path, {
      method, cache: this.own.length ? "no-cache" : "default", body: body && JSON.stringify(body), headers: body ? { "Content-Type": "application/json", ...headers } : headers,
    });
    const answer = response.status === 204 ? null : await response.json().catch(() => null);
    if (!response.ok) throw new Problem(response, answer);
    return answer;
  }

  build() {
    const { policy, parts } = this;
    const { open = true, mode = "" } = policy.article ?? {};
    parts.count = h("span", { className: "muted" });
    parts.sort = h("select", { ariaLabel: this.t("sort"), onchange: () => this.order(parts.sort.value) },
      ...["newest", "oldest"].map((sort) => h("option", { value: sort, textContent: this.t(sort) })));
    parts.sort.value = this.sort;
    parts.mine = h("details", { className: "mine", open: true, part: "mine" });
    parts.arrived = h("button", { className: "arrived", type: "button", hidden: true, onclick: () => this.showArrivals() });
    parts.status = h("div", { role: "status", className: "muted" });
    parts.newer = this.button("newer", () => this.refresh(), { hidden: true });
    parts.list = h("ol", { part: "comments" });
    parts.more = this.button("more", () => this.more(), { hidden: true });
    parts.section = h("section", { ariaLabel: this.t("title"), lang: this.language, dir: RIGHT_TO_LEFT.test(this.language) ? "rtl" : "ltr" },
      h("div", { className: "row apart" }, h("h2", {}, `${this.t("title")} `, parts.count), parts.sort),
      h("p", { className: "muted", dir: "auto", part: "notice", textContent: policy.notice }),
      mode && h("p", { className: "muted", textContent: this.t(open ? mode : "CLOSED") }),
      open && this.commentForm(),
      parts.mine, parts.arrived, parts.status, parts.newer, parts.list, parts.more);
    this.showOwn();
  }

  /** @param {string} word @param {() => any} onclick @param {Options} [more] */
  button(word, onclick, more = {}) {
    return h("button", { className: "quiet", type: "button", textContent: this.t(word), onclick, ...more });
  }

  /** @param {string | number} at ISO 8601, or milliseconds */
  time(at, style = /** @type {Intl.DateTimeFormatOptions} */ ({ dateStyle: "medium", timeStyle: "short" })) {
    return new Intl.DateTimeFormat(this.language, style).format(new Date(at));
  }

  // ---- The list ----

  /** @param {string} sort */
  order(sort) {
    this.sort = sort;
    memory.write("newsroom:sort", sort);
    return this.refresh();
  }

  /** Reads the first page anew; a page's own button may call it, too. */
  async refresh() {
    this.fill(await this.call(`${this.path}?sort=${this.sort}`).catch(() => null));
  }

  /** @param {Page | null} page null when it could not be read */
  fill(page) {
    const { list, status, arrived, newer } = this.parts;
    arrived.hidden = newer.hidden = true;
    this.arrivals = [];
    if (!page) {
      status.replaceChildren(this.t("failed"), " ", this.button("retry", () => this.refresh()));
      return;
    }
    list.replaceChildren();
    this.shown.clear();
    status.textContent = page.items.length || this.policy.article?.open === false ? "" : this.t("none");
    this.version = page.version ?? 0;
    this.tellCount(page.count);
    this.add(page);
  }

  /** @param {Page} page */
  add(page) {
    page.items.forEach((thread) => this.shown.has(thread.id) || this.parts.list.append(this.thread(thread)));
    this.parts.more.hidden = !page.next;
    this.next = page.next;
  }

  async more() {
    const page = await this.call(`${this.path}?sort=${this.sort}&cursor=${encodeURIComponent(this.next ?? "")}`).catch(() => null);
    const last = this.parts.list.lastElementChild;
    if (page) this.add(page);
    last?.nextElementSibling?.focus({ preventScroll: true });
  }

  /** @param {number | undefined} count */
  tellCount(count) {
    if (count === undefined) return;
    this.parts.count.textContent = `(${new Intl.NumberFormat(this.language).format(count)})`;
    this.tell("count", { count });
  }

  /** @param {Thread} thread */
  thread(thread) {
    const shown = this.comment(thread);
    const replies = (shown.replies = h("ol", { className: "replies" }));
    const more = this.button("moreReplies", async () => add(await this.call(`${this.path}/${thread.id}/replies?cursor=${encodeURIComponent(next ?? "")}`)));
    /** @type {string | null | undefined} */ let next;
    /** @param {Replies} page */
    const add = (page) => {
      page.items.forEach((reply) => this.shown.has(reply.id) || replies.append(this.comment(reply).item));
      next = page.next;
      more.hidden = !next;
    };
    add(thread.replies ?? { items: [] });
    shown.item.append(replies, more);
    return shown.item;
  }

  /** @param {CommentView} comment */
  comment(comment) {
    const body = this.body(comment);
    const item = h("li", { className: "comment", id: `comment-${comment.id}`, part: "comment", tabIndex: -1 }, body);
    const shown = /** @type {Shown} */ ({ comment, item, body });
    this.shown.set(comment.id, shown);
    return shown;
  }

  /** @param {CommentView} comment */
  body(comment) {
    const { id, author, parentId } = comment;
    if (comment.removed) return h("div", {}, h("p", { className: "muted", textContent: this.t("removed") }));
    this.names.set(id, author.name);
    const above = parentId && this.names.get(parentId);
    const told = h("div", { role: "status", className: "muted" });
    const body = h("div", {},
      h("p", {}, h("bdi", { part: "author", textContent: author.name }), " ", author.verified && h("span", { className: "muted", textContent: `✓ ${this.t("verified")} ` }),
        h("a", { href: `#comment-${id}`, className: "muted" }, h("time", { dateTime: comment.submittedAt, textContent: this.time(comment.submittedAt) })),
        comment.editedAt && h("span", { className: "muted", title: this.time(comment.editedAt), textContent: ` · ${this.t("edited")}` }),
        comment.edited && h("span", { className: "muted", textContent: ` · ${this.t("struck")}` }),
        above && h("span", { className: "muted" }, " · ", this.t("inReplyTo", above))),
      h("p", { className: "text", dir: "auto", lang: comment.locale, textContent: comment.text }),
      h("div", { className: "row" },
        this.policy.article?.open !== false && this.opener("answer", (close) => this.commentForm(comment, close), { ariaLabel: this.t("answerTo", author.name) }),
        this.action("share", comment, told),
        this.action("report", comment, told, { ariaLabel: this.t("reportOf", author.name) })),
      told);
    return body;
  }

  /**
   * A button that opens a form below its row, and closes it again.
   *
   * @param {string} word
   * @param {(close: () => void) => HTMLElement | Promise<HTMLElement | void>} make
   * @param {Options} [more]
   */
  opener(word, make, more) {
    /** @type {HTMLElement | void} */ let form;
    let opening = false;
    const close = () => {
      form?.remove();
      button.ariaExpanded = "false";
      button.focus();
      if (this.outdated) this.showOwn();
    };
    const button = this.button(word, async () => {
      if (opening) return;
      if (form?.isConnected) return close();
      const own = this.parts.mine.contains(button);
      opening = true;
      if (own) this.opening++;
      try {
        form = await make(close);
      } finally {
        opening = false;
        if (own) this.opening--;
      }
      if (!form) return;
      button.ariaExpanded = "true";
      button.parentElement?.after(form);
      /** @type {HTMLElement | null} */ (form.querySelector("textarea, select, button"))?.focus();
    }, more);
    return button;
  }

  /**
   * A button for what is loaded when it is first asked for.
   *
   * @param {"share" | "report" | "correct" | "appeal" | "withdraw"} word
   * @param {any} about the comment
   * @param {HTMLElement} told where its outcome is said
   * @param {Options} [more]
   */
  action(word, about, told, more) {
    return this.opener(word, async (close) => {
      const actions = await import("./actions.js");
      Object.assign(WORDS, actions.WORDS);
      return actions[word](this, about, { told, close });
    }, more);
  }

  /** Goes to the comment that the address names; where it is not on this page, its thread is asked for. */
  async jump() {
    const id = /^#comment-([\w-]{1,64})$/.exec(location.hash)?.[1];
    if (!id || !this.host.shadowRoot) return;
    if (!this.shown.has(id)) {
      const found = await this.call(`${this.path}/${id}?sort=${this.sort}`).catch(() => null);
      if (!found) {
        this.parts.status.textContent = this.t("gone");
        return;
      }
      this.parts.list.replaceChildren();
      this.shown.clear();
      this.add({ items: [found.thread], next: found.after });
      this.parts.newer.hidden = false;
    }
    const item = this.shown.get(id)?.item;
    item?.scrollIntoView({ block: "center" });
    item?.focus({ preventScroll: true });
    item?.classList.add("marked");
    setTimeout(() => item?.classList.remove("marked"), 2000);
  }

  // ---- What others do meanwhile ----

  /** Asks what has changed; comments of one's own are shown at once, those of others when the reader wants. */
  async look() {
    try {
      const changes = await this.call(`${this.path}/changes?after=${this.version}`);
      this.version = changes.version;
      this.tellCount(changes.count);
      changes.edited.forEach((/** @type {CommentView} */ comment) => this.replace(comment));
      changes.removed.forEach((/** @type {string} */ id) => this.remove(id));
      for (const comment of /** @type {CommentView[]} */ (changes.added)) {
        const known = this.shown.has(comment.id) || this.arrivals.some((other) => other.id === comment.id);
        if (known || !this.hasPlace(comment)) continue;
        if (this.own.some((own) => own.id === comment.id)) this.insert(comment);
        else this.arrivals.push(comment);
      }
      this.tellArrivals();
      if (changes.more) await this.look();
    } catch (fault) {
      if (fault instanceof Problem && fault.status === 410) await this.refresh();
    }
  }

  tellArrivals() {
    const { arrived } = this.parts;
    const number = this.arrivals.length;
    arrived.hidden = number === 0;
    arrived.textContent = number === 1 ? this.t("arrivedOne") : this.t("arrived", number);
  }

  showArrivals() {
    const items = this.arrivals.map((comment) => this.insert(comment));
    this.arrivals = [];
    this.tellArrivals();
    items.pop()?.focus();
  }

  /** Whether its thread, or the end of the list where it belongs, is shown. @param {CommentView} comment */
  hasPlace({ parentId }) {
    return parentId ? this.shown.has(parentId) : this.sort === "newest" || !this.next;
  }

  /** @param {CommentView} comment */
  insert(comment) {
    this.parts.status.textContent = "";
    const above = comment.parentId && this.shown.get(comment.parentId);
    const item = above ? this.comment(comment).item : this.thread({ ...comment, replies: { items: [] } });
    if (above) (above.replies ?? above.item.parentElement)?.append(item);
    else if (this.sort === "newest") this.parts.list.prepend(item);
    else this.parts.list.append(item);
    return item;
  }

  /** @param {CommentView} comment */
  replace(comment) {
    const shown = this.shown.get(comment.id);
    if (!shown) return;
    const body = this.body(comment);
    shown.body.replaceWith(body);
    Object.assign(shown, { comment, body });
  }

  /** @param {string} id */
  remove(id) {
    this.arrivals = this.arrivals.filter((comment) => comment.id !== id);
    const shown = this.shown.get(id);
    if (!shown) return;
    this.replace({ ...shown.comment, removed: true });
    this.shown.delete(id);
  }

  // ---- Forms ----

  /** A form in all its states. The key of an act that may have been lost is kept, so that nothing is sent twice. @param {Plan} plan */
  form(plan) {
    const id = newKey();
    const told = h("div", { role: "status" });
    const controls = /** @type {Controls} */ ({});
    const submit = h("button", { className: "primary", type: "submit", part: "button", textContent: this.t(plan.verb) });
    const form = h("form", { noValidate: true, part: "form" });
    const kept = `${plan.draft}:key`;
    let key = memory.read(kept, newKey());
    for (const field of plan.fields) form.append(this.field(field, id, controls, plan.draft));
    form.append(h("div", { className: "row" }, submit, plan.cancel && this.button("cancel", plan.cancel)), told);
    const send = async (again = false) => {
      try {
        const values = Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.type === "checkbox" ? (control.checked ? "true" : "") : control.value.trim()]));
        memory.write(kept, key);
        const answer = await plan.send(values, key);
        memory.write(kept, null);
        key = newKey();
        if (plan.draft) memory.write(plan.draft, null);
        plan.done(answer, told);
        if (controls.text) controls.text.value = "";
        controls.text?.dispatchEvent(new Event("input"));
      } catch (fault) {
        if (fault instanceof Problem && fault.status === 422) {
          key = newKey();
          if (!again) return await send(true);
        }
        this.explain(fault, controls, told);
      }
    };
    form.onsubmit = async (event) => {
      event.preventDefault();
      if (submit.ariaBusy === "true" || !this.check(controls)) return;
      submit.ariaBusy = "true";
      submit.textContent = this.t("sending");
      await send();
      submit.ariaBusy = "false";
      submit.textContent = this.t(plan.verb);
    };
    return form;
  }

  /** @param {Field} field @param {string} id @param {Controls} controls @param {string} [draft] */
  field(field, id, controls, draft) {
    const { name, tag = "input", type, required, most, options } = field;
    const control = /** @type {any} */ (controls[name] = h(tag, { id: `${name}-${id}`, name, type, required, dir: type === "email" ? "ltr" : "auto", autocomplete: field.autocomplete, "aria-describedby": `${name}-${id}-error` },
      ...(options ?? []).map(([value, textContent]) => h("option", { value, textContent }))));
    const label = h("label", { htmlFor: control.id, textContent: this.t(field.label) });
    if (type === "checkbox") return h("div", { className: "tick" }, control, label);
    if (field.value) control.value = field.value;
    const error = h("p", { className: "error", id: `${name}-${id}-error`, hidden: true });
    const left = h("p", { className: "muted" });
    control.fault = (/** @type {string} */ message) => {
      error.textContent = message;
      error.hidden = !message;
      control.ariaInvalid = String(Boolean(message));
      return Boolean(message);
    };
    control.most = most;
    if (most && tag === "textarea") {
      if (draft) control.value = memory.read(draft, control.value);
      control.oninput = () => {
        const rest = most - [...control.value.trim()].length;
        left.ariaLive = [200, 50, 0].includes(rest) ? "polite" : "off";
        left.textContent = rest < 0 ? this.t("over", -rest) : rest <= 500 ? this.t("left", rest) : "";
        if (draft) memory.write(draft, control.value);
      };
    }
    return h("div", { className: tag === "input" ? "half" : "" }, label, control, error, left);
  }

  /** @param {Controls} controls */
  check(controls) {
    const faulty = Object.values(controls).filter((control) => {
      const value = control.value.trim();
      const shown = control.fault && !control.closest("[hidden]");
      return shown && control.fault(control.required && !value ? this.t("required") : [...value].length > (control.most ?? Infinity) ? this.t("long") : control.validity.typeMismatch ? this.t("mail") : "");
    });
    faulty[0]?.focus();
    return faulty.length === 0;
  }

  /** @param {any} fault @param {Controls} controls @param {HTMLElement} told */
  explain(fault, controls, told) {
    /** @param {string} message */
    const say = (message) => told.replaceChildren(h("p", { className: "error", textContent: message }));
    if (!(fault instanceof Problem) || fault.status >= 500) {
      say(this.t("lost"));
      told.append(h("button", { className: "quiet", type: "submit", textContent: this.t("again") }));
      return;
    }
    if (fault.status === 429) return this.countDown(Math.max(1, fault.wait), say, told);
    const word = /** @type {any} */ (REFUSALS)[fault.type];
    if (word) return say(this.t(word));
    const [placed, other] = [true, false].map((has) => fault.errors.filter((error) => Boolean(this.control(controls, error.field)) === has));
    placed.forEach((error) => this.control(controls, error.field).fault(error.message));
    if (placed[0]) this.control(controls, placed[0].field).focus();
    if (placed.length === 0 || other.length > 0) say(this.t("refused", other.map((error) => `${error.field} ${error.message}`).join(", ") || fault.message));
    else told.replaceChildren();
  }

  /** @param {Controls} controls @param {string} field such as author.name */
  control(controls, field) {
    const control = controls[field.replace(/.*\./, "")];
    return control?.fault && control;
  }

  /** @param {number} seconds @param {(message: string) => void} say @param {HTMLElement} told */
  countDown(seconds, say, told) {
    say(this.t("wait", seconds));
    const timer = setInterval(() => {
      seconds -= 1;
      if (seconds > 0) return say(this.t("wait", seconds));
      told.replaceChildren();
      clearInterval(timer);
    }, 1000);
  }

  /** @param {CommentView} [parent] @param {() => void} [cancel] */
  commentForm(parent, cancel) {
    const { text, authorName } = this.policy;
    return this.form({
      fields: [
        { name: "text", label: parent ? "reply" : "comment", tag: "textarea", required: true, most: text.max },
        { name: "name", label: "name", required: true, most: authorName.max, autocomplete: "name", value: memory.read("newsroom:name", "") },
        { name: "email", label: "email", type: "email", autocomplete: "email" },
        { name: "replies", label: "replies", type: "checkbox" },
      ],
      verb: parent ? "sendReply" : "send",
      draft: this.key(`draft:${parent?.id ?? ""}`),
      cancel,
      send: async ({ text, name, email, replies }, key) => {
        const comment = { articleId: this.article, parentId: parent?.id, author: { name, email: email || undefined }, text, locale: this.language, notifyOfReplies: replies && email ? true : undefined };
        const accepted = await this.call("/v1/comments", "POST", comment, { "Idempotency-Key": key });
        memory.write("newsroom:name", name);
        return { ...accepted, text };
      },
      done: (accepted, told) => this.keep(accepted, told),
    });
  }

  // ---- One's own comments ----

  /** @returns {Own[]} */
  kept() {
    return memory.read(this.key("own"), []).filter((/** @type {Own} */ one) => Date.parse(one.at) > Date.now() - KEPT_FOR);
  }

  /** What was promised stays above the notices that follow. @param {any} accepted @param {HTMLElement} told */
  keep(accepted, told) {
    const { id, receipt, text, submittedAt: at } = accepted;
    const own = /** @type {Own} */ ({ id, receipt, text, at, status: "RECEIVED", notices: [] });
    this.own = [own, ...this.kept().filter((one) => one.id !== id)].slice(0, KEPT);
    this.save();
    const place = h("div", { className: "sent", part: "acknowledgement" });
    told.replaceChildren(place);
    this.acknowledge = (/** @type {Own} */ one, /** @type {Notice} */ notice) => one.id === id && place.append(...this.notice(one, notice));
    this.tell("sent", { id });
    this.listen();
    this.ask(own);
  }

  /** @param {Own} own @param {Notice} notice */
  notice(own, notice) {
    return [h("p", { className: "text", dir: notice.direction, lang: notice.locale }, notice.text, " ", h("time", { dateTime: notice.at, textContent: this.time(notice.at, { timeStyle: "short" }) })),
      /PUBLISHED$/.test(notice.kind) && !/NOT_/.test(notice.kind) ? this.link(own) : ""];
  }

  /** @param {Own} own */
  link(own) {
    return h("a", { href: `#comment-${own.id}`, textContent: this.t("see"), onclick: () => setTimeout(() => this.jump()) });
  }

  save() {
    memory.write(this.key("own"), this.own.length ? this.own : null);
    this.showOwn();
  }

  /** Asks where a comment of one's own stands; a notice may come before the status that it tells of. @param {Own} own @param {number} again */
  async ask(own, again = 0) {
    const status = await this.call(`/v1/comments/${own.id}`, "GET", undefined, { Receipt: own.receipt }).catch(() => null);
    if (!status) return;
    // A form may hold an older copy.
    own = this.own.find((one) => one.id === own.id) ?? own;
    const before = own.status;
    const { text, correction, correctableUntil, mayAppeal, appeal, expectedBy } = status;
    if (again > 0 && before === status.status && OPEN.includes(before)) setTimeout(() => this.ask(own, again - 1), 2_000);
    Object.assign(own, { status: status.status, text: text ?? own.text, correction, correctableUntil, mayAppeal, appeal, expectedBy });
    this.save();
    if (before !== own.status && own.status === "PUBLISHED") {
      this.tell("published", { id: own.id });
      for (let i = 0; i < 4 && !this.shown.has(own.id); i++) {
        await this.look();
        if (!this.shown.has(own.id)) await new Promise((done) => setTimeout(done, 1000));
      }
    }
  }

  /** One connection for all comments of one's own that something may still happen to. */
  listen() {
    this.stream?.close();
    const open = this.own.filter((one) => OPEN.includes(one.status) || one.correction || one.appeal?.status === "OPEN" || Date.now() - Date.parse(one.at) < 600_000);
    if (open.length === 0 || !this.host.isConnected) return;
    const query = open.map((one) => `c=${one.id}.${encodeURIComponent(one.receipt)}`).join("&");
    const stream = (this.stream = new EventSource(`${this.api}/v1/notifications/stream?${query}`));
    stream.addEventListener("notice", (event) => this.noticed(JSON.parse(event.data)));
    stream.onerror = () => stream.readyState === EventSource.CLOSED && setTimeout(() => this.stream === stream && this.listen(), 30_000);
  }

  /** @param {Notice} notice */
  noticed(notice) {
    const own = this.own.find((one) => one.id === notice.commentId);
    if (!own || own.notices.some((known) => known.position === notice.position)) return;
    own.notices.push(notice);
    this.acknowledge?.(own, notice);
    this.ask(own, 5);
  }

  showOwn() {
    const { mine } = this.parts;
    mine.hidden = this.own.length === 0;
    // A form stays, with what is in it.
    this.outdated = this.own.length > 0 && (this.opening > 0 || mine.querySelector("form") !== null);
    if (this.outdated) return;
    const focused = mine.contains(this.host.shadowRoot?.activeElement ?? null);
    mine.replaceChildren(h("summary", { textContent: this.t("mine") }), h("ol", {}, ...this.own.map((one) => this.ownItem(one))), this.button("forget", () => this.forget()));
    if (focused) mine.querySelector("summary").focus();
  }

  /** @param {Own} own */
  ownItem(own) {
    const correctable = own.correctableUntil && Date.parse(own.correctableUntil) > Date.now() && own.status !== "WITHDRAWN";
    const last = own.notices.filter((notice) => notice.kind !== "RECEIVED").slice(-1);
    const told = h("div", { role: "status" });
    return h("li", { className: "comment" },
      h("p", {}, h("strong", { textContent: this.t(own.status) }), " ", h("time", { dateTime: own.at, textContent: this.time(own.at) }),
        own.expectedBy && OPEN.includes(own.status) && h("span", { className: "muted" }, " · ", this.t("expected", this.time(own.expectedBy, { timeStyle: "short" })))),
      h("p", { className: "text muted", dir: "auto", textContent: own.text }),
      own.appeal?.status === "OPEN" && h("p", { className: "muted", textContent: this.t("appealed") }),
      own.correction && h("p", { className: "muted", textContent: this.t(own.correction.status === "REJECTED" ? "refusedCorrection" : "waits") }),
      ...last.map((notice) => h("p", { className: "text", dir: notice.direction, lang: notice.locale, textContent: notice.text })),
      h("div", { className: "row" },
        own.status === "PUBLISHED" && this.link(own),
        correctable && this.action("correct", own, told, { title: this.t("until", this.time(own.correctableUntil ?? "", { timeStyle: "short" })) }),
        own.mayAppeal && this.action("appeal", own, told),
        own.status !== "WITHDRAWN" && this.action("withdraw", own, told)),
      told);
  }

  forget() {
    this.own = [];
    this.save();
    this.listen();
    this.parts.sort.focus();
  }

  /** @param {string} what @param {any} detail */
  tell(what, detail) {
    this.host.dispatchEvent(new CustomEvent(`newsroom:${what}`, { detail, bubbles: true, composed: true }));
  }
}

class NewsroomComments extends HTMLElement {
  inView = false;
  /** @type {Section | undefined} */ section;
  /** @type {Promise<void> | undefined} */ begun;
  /** @type {ReturnType<typeof setInterval> | undefined} */ timer;
  /** @type {IntersectionObserver | undefined} */ observer;
  onHash = () => this.section?.jump();

  connectedCallback() {
    addEventListener("hashchange", this.onHash);
    this.observer = new IntersectionObserver((entries) => {
      this.inView = entries[entries.length - 1].isIntersecting;
      if (this.inView) this.start();
    }, { rootMargin: "600px" });
    this.observer.observe(this);
    if (this.begun || this.hasAttribute("eager") || location.hash.startsWith("#comment-")) this.start();
  }

  disconnectedCallback() {
    removeEventListener("hashchange", this.onHash);
    this.observer?.disconnect();
    clearInterval(this.timer);
    this.timer = undefined;
    this.section?.stream?.close();
  }

  /** Begins once; a section that was taken out of the page and put back goes on. */
  async start() {
    const section = (this.section ??= new Section(this));
    await (this.begun ??= section.begin());
    if (!this.isConnected || this.timer) return;
    this.timer = setInterval(() => !document.hidden && this.inView && section.look(), LOOK_EVERY);
    section.listen();
  }

  /** Reads the first page anew. */
  refresh() {
    return this.section?.refresh();
  }
}

if (!customElements.get("newsroom-comments")) customElements.define("newsroom-comments", NewsroomComments);
