import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { OfflineBar } from './offline-bar';
import { MAIN_ID } from './skip-link';

/** Takes the focus when another page is shown, so that screen readers begin to read there. */
export function MainContent({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  const shownPath = useRef(path);
  useEffect(() => {
    if (shownPath.current !== path) {
      shownPath.current = path;
      main.current?.focus({ preventScroll: true });
    }
  }, [path]);
  return (
    <main id={MAIN_ID} ref={main} className="main" tabIndex={-1}>
      <OfflineBar />
      {children}
    </main>
  );
}
