/** The part of the page that is used. */
export interface SavePage {
  readonly document: Pick<Document, 'createElement'>;
  readonly URL: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
}

export interface SavedFile {
  readonly name: string;
  /** Media type, such as `text/csv`. */
  readonly type: string;
  readonly text: string;
}

/** Gives a text to the browser to be saved as a file. False when it will not; whether the person kept it cannot be known. */
export type FileSaver = (file: SavedFile) => boolean;

/** Long enough for any browser to have begun reading. */
const keptFor = 60_000;

export function openFileSaver(host: SavePage = window): FileSaver {
  return ({ name, type, text }) => {
    try {
      const address = host.URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      const link = host.document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => host.URL.revokeObjectURL(address), keptFor);
      return true;
    } catch {
      return false;
    }
  };
}
