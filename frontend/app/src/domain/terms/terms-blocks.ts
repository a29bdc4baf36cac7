export interface TermsBlock {
  heading: boolean;
  text: string;
}

const HEADING = '# ';

/** Paragraphs with an empty line between them; those that begin with `# ` are headings. */
export const termsBlocks = (text: string): TermsBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) =>
      paragraph.startsWith(HEADING)
        ? { heading: true, text: paragraph.slice(HEADING.length).trim() }
        : { heading: false, text: paragraph },
    );
