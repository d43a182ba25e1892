// What was given to be read, as the source that the API takes.

export interface Given {
  readonly text: string;
  /** One address a line. */
  readonly urls: string;
  readonly files: readonly unknown[];
}

/** The source; or which word tells what is wrong: nothing was given, or more than one kind. */
export function sourceOf({ text, urls, files }: Given): Readonly<Record<string, unknown>> | 'nothing' | 'onlyOne' {
  const kinds = [text !== '', urls !== '', files.length > 0].filter(Boolean).length;
  if (kinds === 0) return 'nothing';
  if (kinds > 1) return 'onlyOne';
  if (files.length > 0) return { files: files.map(() => null) };
  if (urls !== '') return { urls: urls.split(/\s+/).filter(Boolean) };
  return /^\s*<(?:!doctype|html|head|body|article|!--)/i.test(text) ? { html: text } : { text };
}

/** A job's name without the mark of a Markdown headline that it was taken from. */
export function withoutMarkup(label: string): string {
  return label.replace(/^#+\s+/, '');
}
