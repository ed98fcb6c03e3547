import type { DocumentFile } from './format.ts';
import type { SearchableText } from './phrases.ts';

/** A document as it stands in its file, with its text where that is at hand. */
export interface DocumentSource {
  readonly file: DocumentFile;
  readonly dossier: string;
  /** The raw text: our own beside the document, or one attached with `--texts`. */
  readonly text: { readonly raw: string; readonly own: boolean; readonly searchable: SearchableText } | null;
  readonly sha256: string | null;
  /** Where in the file the n-th entry of a list stands. */
  indexOf(list: string, n: number): number;
}
