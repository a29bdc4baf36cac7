import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Button } from './button';

it('a busy button keeps the focus and does nothing a second time', async () => {
  const press = vi.fn();
  const { rerender } = render(<Button onClick={press}>Einreichen</Button>);
  const button = screen.getByRole('button', { name: 'Einreichen' });
  await userEvent.click(button);

  rerender(
    <Button busy onClick={press}>
      Einreichen
    </Button>,
  );
  await userEvent.click(button);

  expect(press).toHaveBeenCalledOnce();
  expect(button).toHaveFocus();
});
