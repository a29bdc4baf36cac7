import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';
import './notice.css';

type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'alert',
  danger: 'alert',
};

interface NoticeProps {
  kind?: NoticeKind;
  title?: string;
  /** Read out when it appears after something the person did. */
  announce?: boolean;
  children?: ReactNode;
}

export function Notice({ kind = 'info', title, announce = false, children }: NoticeProps) {
  const role = !announce ? undefined : kind === 'danger' ? 'alert' : 'status';
  return (
    <div className={`notice notice--${kind}`} role={role}>
      <Icon name={icons[kind]} />
      <div className="notice__body">
        {title && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
