import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithTexts } from '@/testing/render';
import type { Language } from './languages';
import { useTranslation } from './use-translation';

function FirstOfAugust() {
  const { date, hours } = useTranslation();
  return `${date('2025-08-01')} ${hours(450)}`;
}

describe('figures on the page', () => {
  it.each<[Language, string]>([
    ['de', '01.08.2025 7,5'],
    ['fr', '01/08/2025 7,5'],
    ['en', '01/08/2025 7.5'],
  ])('are written as in the reader’s language: %s', async (language, text) => {
    await renderWithTexts(<FirstOfAugust />, language);

    expect(screen.getByText(text)).toBeVisible();
  });
});
