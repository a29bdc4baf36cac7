/** Tells whoever listens, in this tab, that the door no longer knows the person. */
const signal = new EventTarget();
const OVER = 'session-over';

export const announceSessionOver = (): void => void signal.dispatchEvent(new Event(OVER));

export function onSessionOver(listener: () => void): () => void {
  signal.addEventListener(OVER, listener);
  return () => signal.removeEventListener(OVER, listener);
}
