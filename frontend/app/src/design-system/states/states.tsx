import { useEffect, useState, type ReactNode } from 'react';
import './states.css';

/** Says why there is nothing and what comes next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children}
    </div>
  );
}

const NOTHING_FOR = 300;

/** Nothing for a moment, then the outline of what is coming: most answers arrive before that. */
export function Loading({ label, lines = 4 }: { label: string; lines?: number }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), NOTHING_FOR);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{label}</span>
      {visible &&
        Array.from({ length: lines }, (_, line) => (
          <span key={line} className="loading__line" aria-hidden="true" />
        ))}
    </div>
  );
}
