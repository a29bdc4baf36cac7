import { describe, expect, it } from 'vitest';
import { termsBlocks } from './terms-blocks';

describe('the text of terms of use [ACC-15]', () => {
  it('is made of headings and paragraphs with an empty line between them', () => {
    expect(
      termsBlocks('# 1. Wofür\n\nFür die Ausbildung.\nNur dafür.\n \n\n# 2. Wer\n\nWer#auch immer.'),
    ).toEqual([
      { heading: true, text: '1. Wofür' },
      { heading: false, text: 'Für die Ausbildung.\nNur dafür.' },
      { heading: true, text: '2. Wer' },
      { heading: false, text: 'Wer#auch immer.' },
    ]);
  });
});
