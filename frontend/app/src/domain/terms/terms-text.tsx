import type { TermsOfUse } from '@/api/terms';
import { termsBlocks } from './terms-blocks';

/** The text as it was published: plain headings and paragraphs, below the title of the page. */
export function TermsText({ terms }: { terms: Pick<TermsOfUse, 'language' | 'text'> }) {
  return (
    <div lang={terms.language}>
      {termsBlocks(terms.text).map(({ heading, text }, index) =>
        heading ? <h2 key={index}>{text}</h2> : <p key={index}>{text}</p>,
      )}
    </div>
  );
}
