// A document to be filled in: every part with a word on what belongs there, and the names that the dossier has.

/** The keys of a dossier.yaml, as far as they could be read. */
export interface Known {
  readonly actors?: unknown;
  readonly demands?: unknown;
  readonly talks?: unknown;
  readonly sources?: unknown;
}

/** A text of ours beside the document, or the digest of one that stays outside. */
export type SkeletonText = { readonly file: string } | { readonly sha256: string };

interface Skeleton {
  readonly id: string;
  /** Path to the JSON Schema from the folder of the document. */
  readonly schema: string;
  readonly known: Known;
  readonly text: SkeletonText | null;
}

/** How many names of the dossier a comment lists. */
const mostNames = 8;

export function skeleton({ id, schema, known, text }: Skeleton): string {
  const quoting = text && 'file' in text ? 'the exact words of the text' : 'the exact words, at most 12';
  return `# yaml-language-server: $schema=${schema}
document: ${id}
title:                      # the headline as it is printed
language: en
# url: https://example.org/article
# published: 2031-04-12     # only where it is printed; else bounds
# bounds: { range: 2031-04-09/.., quote: the words that show it }
# publishedBy: outlet       # ${names(known.sources, 'declare it under sources: in dossier.yaml')}
# retells: outlet           # whose report headline or lead says it retells; claims inherit it as last hop
${text === null ? '# sha256: …                # of the text; `parley new document --text FILE` computes it' : printText(text)}
# voices:                   # anonymous sources of this document
#   aide: { name: an aide to the delegation, voices: 1, standing: INSIDER }
claims:
  - id: first               # unique in this document
    stance:                 # DEMANDS PROPOSES OFFERS ACCEPTS CONSIDERS REJECTS WITHDRAWS THREATENS CONFIRMS DENIES STATES …
    # modality: EXPECTED    # ACTUAL where nothing is said; EXPECTED "will", TENTATIVE "could"
    holder:                 # whose position it is: ${names(known.actors, 'declare it under actors: in dossier.yaml')}
    about:                  # ${names(known.demands, 'declare it under demands: in dossier.yaml', 'demand:')}; or talks:… issue:… claim:…
    # if: demand:…          # only if this is so; unless: not until this is so
    # said: 2031-04-11      # when the voice spoke; held: when the position stood
    # chain: [aide: said on Monday, outlet]   # who said it, then who passed it on, each with the words that attribute
    quote:                  # ${quoting}
    paraphrase:             # the same in your own words
`;
}

function printText(text: SkeletonText): string {
  return 'file' in text ? `text: ${JSON.stringify(text.file)}` : `sha256: ${JSON.stringify(text.sha256)}`;
}

function names(section: unknown, none: string, prefix = ''): string {
  if (typeof section !== 'object' || section === null || Array.isArray(section)) return none;
  const keys = Object.keys(section).map((key) => prefix + key);
  if (keys.length === 0) return none;
  return keys.slice(0, mostNames).join(', ') + (keys.length > mostNames ? ' …' : '');
}
