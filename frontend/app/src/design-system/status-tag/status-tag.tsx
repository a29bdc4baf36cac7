import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';
import './status-tag.css';

export type StatusTone = 'done' | 'waiting' | 'begun' | 'attention' | 'none';

const icons: Record<StatusTone, IconName> = {
  done: 'check',
  waiting: 'clock',
  begun: 'pencil',
  attention: 'alert',
  none: 'dash',
};

/** Colour, border style, icon and text: none of them alone carries the state. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={`status-tag tone-${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  );
}
