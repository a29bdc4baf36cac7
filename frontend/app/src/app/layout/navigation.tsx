import { useTranslation } from '@/i18n/use-translation';
import type { MessageKey } from '@/i18n/i18n';
import type { FunctionKind } from '@/session/acting-function';
import { useActingFunction, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

interface Entry {
  to: string;
  text: MessageKey;
  /** Shown to whoever holds this in the function of the page. */
  permission?: string;
  /** This does as well. */
  orPermission?: string;
  kinds: FunctionKind[];
}

const entries: Entry[] = [
  { to: '', text: 'nav.home', kinds: ['self', 'organisation', 'chamber', 'installation'] },
  {
    to: '/record-books',
    text: 'books.title.own',
    permission: 'training-record.record.write',
    kinds: ['self'],
  },
  {
    to: '/approvals',
    text: 'approvals.title',
    permission: 'training-record.record.approve',
    orPermission: 'training-record.sent-record.approve',
    kinds: ['organisation'],
  },
  {
    to: '/record-books',
    text: 'books.title',
    permission: 'training-record.record.view',
    kinds: ['organisation'],
  },
  {
    to: '/organisations',
    text: 'organisations.title',
    permission: 'org.organisation.view',
    kinds: ['chamber'],
  },
  {
    to: '/activation-letters',
    text: 'letters.title',
    permission: 'org.activation-code.issue',
    kinds: ['chamber'],
  },
  {
    to: '/activation-locks',
    text: 'locks.title',
    permission: 'org.activation-lock.lift',
    kinds: ['chamber'],
  },
  {
    to: '/training-relationships',
    text: 'relationships.title',
    permission: 'org.training-relationship.view',
    kinds: ['organisation', 'chamber'],
  },
  {
    to: '/trainers',
    text: 'trainers.title',
    permission: 'org.trainer.view',
    kinds: ['organisation', 'chamber'],
  },
  {
    to: '/search',
    text: 'search-across.title',
    permission: 'org.look.open',
    kinds: ['chamber'],
  },
  {
    to: '/exam-dates',
    text: 'exam.title',
    permission: 'exam.exam-date.view',
    kinds: ['self', 'organisation', 'chamber'],
  },
  {
    to: '/examiners',
    text: 'examiners.title',
    permission: 'permission.examiner-grant.give',
    kinds: ['chamber'],
  },
  {
    to: '/users',
    text: 'users.title',
    permission: 'permission.grant.view',
    kinds: ['organisation', 'chamber'],
  },
  {
    to: '/branches',
    text: 'branches.title',
    permission: 'org.branch.view',
    kinds: ['organisation'],
  },
  { to: '/chambers', text: 'chambers.title', permission: 'org.chamber.edit', kinds: ['installation'] },
  {
    to: '/terms',
    text: 'terms.title',
    permission: 'identity.terms-of-use.publish',
    kinds: ['installation'],
  },
  {
    to: '/delegations',
    text: 'delegations.title',
    permission: 'permission.delegation.view',
    kinds: ['organisation'],
  },
  {
    to: '/audit',
    text: 'audit.title',
    permission: 'identity.audit-entry.view',
    kinds: ['organisation', 'chamber'],
  },
];

export function Navigation({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const { kind } = useActingFunction();
  const holds = useHolds();
  const shown = entries.filter(
    ({ kinds, permission, orPermission }) =>
      kinds.includes(kind) &&
      (!permission || holds(permission) || (orPermission !== undefined && holds(orPermission))),
  );
  return (
    <nav
      id="navigation"
      className="navigation"
      data-open={open ? '' : undefined}
      aria-label={t('layout.navigation')}
    >
      <ul>
        {shown.map(({ to, text }) => (
          <li key={text}>
            <FunctionLink to={to} exact={to === ''}>
              {t(text)}
            </FunctionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
