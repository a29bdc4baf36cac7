import type { ReactNode } from 'react';
import { usePageTitle } from './page-title';
import './page.css';

interface PageHeaderProps {
  title: string;
  lead?: ReactNode;
  /** The way back to the list or page above. */
  back?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page; it is the title of the browser tab as well. */
export function PageHeader({ title, lead, back, actions }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className="page-header">
      {back && <div className="page-header__back screen-only">{back}</div>}
      <div className="page-header__line">
        <h1>{title}</h1>
        {actions && <div className="page-header__actions screen-only">{actions}</div>}
      </div>
      {lead && <div className="page-header__lead">{lead}</div>}
    </header>
  );
}

interface SectionProps {
  id?: string;
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
}

export function Section({ id, title, actions, children }: SectionProps) {
  return (
    <section id={id} className="section">
      {title && (
        <div className="section__head">
          <h2>{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** A calm sheet that groups what belongs together. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="card">{children}</div>;
}
