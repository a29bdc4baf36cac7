import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/design-system/icon/icon';
import { useTranslation } from '@/i18n/use-translation';
import { personName } from '@/lib/person-name';
import { useMe } from '@/session/function-context';
import { signOut } from '@/session/session';
import type { SignedIn } from '../guards';

/** A disclosure and not a menu in the sense of ARIA: it holds ordinary links. */
export function AccountMenu({ person }: { person: SignedIn }) {
  const { t } = useTranslation();
  const me = useMe();
  const path = useLocation({ select: (location) => location.pathname });
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [openAt, setOpenAt] = useState<string>();
  // Another page closes it by itself.
  const open = openAt === path;

  useEffect(() => {
    if (!open) {
      return;
    }
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) {
        setOpenAt(undefined);
      }
    };
    const closeByEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setOpenAt(undefined);
        button.current?.focus();
      }
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeByEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeByEscape);
    };
  }, [open]);

  return (
    <div ref={box} className="account">
      <button
        ref={button}
        type="button"
        className="account__button"
        aria-expanded={open}
        aria-controls="account"
        onClick={() => setOpenAt(open ? undefined : path)}
      >
        <Icon name="person" />
        <span className="account__name">{personName(me)}</span>
      </button>
      <div id="account" className="account__panel" hidden={!open}>
        <p className="muted">{person.session.email}</p>
        <ul>
          <li>
            <Link to="/functions">{t('acting-for.switch')}</Link>
          </li>
          <li>
            <Link to="/my-access">{t('my-access.title')}</Link>
          </li>
          <li>
            <Link to="/profile">{t('profile.title')}</Link>
          </li>
          <li>
            <button type="button" onClick={() => void signOut(me.personId)}>
              {t('action.sign-out')}
            </button>
          </li>
        </ul>
      </div>
    </div>
  );
}
