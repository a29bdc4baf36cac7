import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithTexts } from '@/testing/render';
import type { Language } from './languages';
import { useTranslation } from './use-translation';

function FirstOfAugust() {
  const { date, dateTime, hours } = useTranslation();
  return `${date('2025-08-01')}; ${date('2025-08-01', 'long')}; ${dateTime('2025-08-01T12:00')}; ${hours(450)}`;
}

describe('figures on the page', () => {
  it.each<[Language, string]>([
    ['de', '01.08.2025; 1. August 2025; 01.08.2025, 12:00; 7,5'],
    ['fr', '01/08/2025; 1 août 2025; 1 août 2025, 12:00; 7,5'],
    ['en', '1 August 2025; 1 August 2025; 1 August 2025 at 12:00; 7.5'],
  ])('are written as in the reader’s language: %s', async (language, text) => {
    await renderWithTexts(<FirstOfAugust />, language);

    expect(screen.getByText(text)).toBeVisible();
  });
});
