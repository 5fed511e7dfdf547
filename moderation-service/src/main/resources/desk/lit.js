/** The one place that knows where lit-html is. */
export { html, svg, render, nothing } from "./lit-html/lit-html.js";
export { repeat } from "./lit-html/directives/repeat.js";
export { keyed } from "./lit-html/directives/keyed.js";
export { live } from "./lit-html/directives/live.js";
