/** The part of lit-html that the desk uses; the server serves the library itself beside the desk's modules. */
export type TemplateResult = { strings: TemplateStringsArray; values: unknown[] };
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult;
export function svg(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult;
export function render(value: unknown, container: HTMLElement): unknown;
export const nothing: unique symbol;
