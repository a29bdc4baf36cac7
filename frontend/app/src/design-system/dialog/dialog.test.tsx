import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ConfirmDialog } from './dialog';

function LockPage({ lift }: { lift: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Sperre aufheben
      </button>
      {open && (
        <ConfirmDialog
          title="Sperre aufheben?"
          confirmText="Aufheben"
          cancelText="Abbrechen"
          onConfirm={lift}
          onCancel={() => setOpen(false)}
        >
          <p>Danach kann wieder ein Code eingegeben werden.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

it('a confirmation begins at the way back and returns the focus', async () => {
  const lift = vi.fn();
  render(<LockPage lift={lift} />);
  const opener = screen.getByRole('button', { name: 'Sperre aufheben' });
  await userEvent.click(opener);

  expect(screen.getByRole('alertdialog', { name: 'Sperre aufheben?' })).toBeVisible();
  const cancel = screen.getByRole('button', { name: 'Abbrechen' });
  expect(cancel).toHaveFocus();

  await userEvent.click(cancel);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
  expect(lift).not.toHaveBeenCalled();
});
