import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from '@/lib/class-names';
import { Button } from '../button/button';
import type { ButtonVariant } from '../button/button-class';
import './dialog.css';

interface DialogProps {
  title: string;
  /** An alert dialog interrupts with a decision; any other is a small form. */
  alert?: boolean;
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Modal and open for as long as it is rendered. Focus trap, Escape and focus return come from the browser. */
export function Dialog({ title, alert = false, wide = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) {
      return;
    }
    const opener = document.activeElement;
    if (!element.open) {
      element.showModal();
    }
    // The browser focuses the first control; the safe one is better than the one that cannot be undone.
    element.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
    return () => {
      element.close();
      // React takes the element away before the browser can return the focus itself.
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames('dialog', wide && 'dialog--wide')}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}

interface ConfirmDialogProps {
  title: string;
  confirmText: string;
  cancelText: string;
  variant?: ButtonVariant;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog title={props.title} alert onClose={props.onCancel}>
      {props.children}
      <div className="button-row">
        <Button variant={props.variant ?? 'primary'} busy={props.busy} onClick={props.onConfirm}>
          {props.confirmText}
        </Button>
        <Button variant="secondary" data-initial-focus="" onClick={props.onCancel}>
          {props.cancelText}
        </Button>
      </div>
    </Dialog>
  );
}
