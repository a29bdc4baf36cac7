import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LanguageSelect } from '@/domain/preferences/preferences';
import { Brand } from './brand';
import { Footer } from './footer';
import { MainContent } from './main-content';
import { SkipLink } from './skip-link';
import './layout.css';

/** Pages anybody can open. */
export function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className="frame">
      <SkipLink />
      <header className="top">
        <Link to="/" className="top__brand">
          <Brand />
        </Link>
        <div className="top__controls">
          <LanguageSelect />
        </div>
      </header>
      <div className="frame__body frame__body--public">
        <MainContent>{children}</MainContent>
      </div>
      <Footer />
    </div>
  );
}
