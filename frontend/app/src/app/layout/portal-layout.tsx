import { Link, useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Icon } from '@/design-system/icon/icon';
import { LanguageSelect } from '@/domain/preferences/preferences';
import { useTranslation } from '@/i18n/use-translation';
import type { ActingFunction } from '@/session/acting-function';
import { SessionKeeper } from '@/session/session-keeper';
import type { SignedIn } from '../guards';
import { AccountMenu } from './account-menu';
import { ActingForBanner } from './acting-for-banner';
import { Brand } from './brand';
import { Footer } from './footer';
import { MainContent } from './main-content';
import { Navigation } from './navigation';
import { SkipLink } from './skip-link';
import './layout.css';

interface PortalLayoutProps {
  person: SignedIn;
  acting?: ActingFunction;
  children: ReactNode;
}

/** Pages of somebody signed in. */
export function PortalLayout({ person, acting, children }: PortalLayoutProps) {
  const { t } = useTranslation();
  const path = useLocation({ select: (location) => location.pathname });
  const [menuOpenAt, setMenuOpenAt] = useState<string>();
  // Another page closes the menu by itself.
  const menuOpen = menuOpenAt === path;
  return (
    <div className="frame">
      <SkipLink />
      {acting && acting.kind !== 'self' && <ActingForBanner acting={acting} />}
      <header className="top">
        <Link to="/" className="top__brand">
          <Brand />
        </Link>
        <div className="top__controls">
          <LanguageSelect />
          <AccountMenu person={person} />
        </div>
        {acting && (
          <button
            type="button"
            className="top__menu button button--secondary"
            aria-expanded={menuOpen}
            aria-controls="navigation"
            onClick={() => setMenuOpenAt(menuOpen ? undefined : path)}
          >
            <Icon name={menuOpen ? 'close' : 'menu'} />
            {t('layout.menu')}
          </button>
        )}
      </header>
      <div className={acting ? 'frame__body' : 'frame__body frame__body--public'}>
        {acting && <Navigation open={menuOpen} />}
        <MainContent>{children}</MainContent>
      </div>
      <Footer />
      <SessionKeeper session={person.session} />
    </div>
  );
}
