import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { renderWithTexts } from '@/testing/render';
import { ProblemNotice } from './problem-notice';

const refused = new Problem(409, 'org.activation.refused');

describe('the notice of a problem', () => {
  it('says what it says everywhere', async () => {
    await renderWithTexts(<ProblemNotice error={refused} words={{ 'org.other': 'Anders' }} />);

    expect(screen.getByRole('alert')).toHaveTextContent('passen nicht zusammen');
  });

  it('says what it means here, where that is something else', async () => {
    await renderWithTexts(<ProblemNotice error={refused} words={{ 'org.activation.refused': 'Anders' }} />);

    expect(screen.getByRole('alert')).toHaveTextContent(/^Anders$/);
  });
});
