import type { Explanation, HeldRole, RightExplanation } from '@/api/explanations';
import type { Right } from '@/api/rights';
import { Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { HeldState } from './held-state';
import { heldFrom, reasonFor } from './reasons';
import './rights.css';

interface ExplainedAccessProps {
  explanation: Explanation;
  rights: Right[];
}

/** Roles, rights, and why each of them is held or what is missing for it (USR-15). */
export function ExplainedAccess({ explanation, rights }: ExplainedAccessProps) {
  const { t } = useTranslation();
  const { held, rights: explained } = explanation;
  const allowed = explained.filter(({ missing }) => !missing);
  const missing = explained.filter((right) => right.missing);
  return (
    <>
      <Section title={t('why.roles')}>
        {held.length === 0 ? <EmptyState title={t('why.roles.none')} /> : <HeldRoles held={held} />}
      </Section>
      {allowed.length > 0 && (
        <Section title={t('why.allowed')}>
          <ExplainedRights caption={t('why.allowed')} explained={allowed} held={held} rights={rights} />
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={t('why.missing')}>
          <details className="rights-missing">
            <summary>{t('why.missing.show', { n: missing.length })}</summary>
            <ExplainedRights caption={t('why.missing')} explained={missing} held={held} rights={rights} />
          </details>
        </Section>
      )}
    </>
  );
}

function HeldRoles({ held }: { held: HeldRole[] }) {
  const { t, date, dateTime } = useTranslation();
  const columns: Column<HeldRole>[] = [
    { header: t('why.role'), isRowHeader: true, cell: ({ role }) => roleNames([role], t) },
    { header: t('why.state'), cell: (one) => <HeldState held={one} /> },
    { header: t('why.from'), cell: (one) => heldFrom(one, t, { date, dateTime }) },
  ];
  return (
    <Table caption={t('why.roles')} columns={columns} rows={held} rowKey={({ number }) => String(number)} />
  );
}

interface ExplainedRightsProps {
  caption: string;
  explained: RightExplanation[];
  held: HeldRole[];
  rights: Right[];
}

function ExplainedRights({ caption, explained, held, rights }: ExplainedRightsProps) {
  const { t, language, date } = useTranslation();
  const texts = new Map(rights.map((right) => [right.right, right]));
  const columns: Column<RightExplanation>[] = [
    {
      header: t('why.right'),
      isRowHeader: true,
      cell: ({ right }) => (
        <>
          {texts.get(right)?.name[language] ?? right}
          <small className="table__line">{texts.get(right)?.explanation[language]}</small>
        </>
      ),
    },
    { header: t('why.why'), cell: (right) => reasonFor(right, held, t, date) },
  ];
  return <Table caption={caption} columns={columns} rows={explained} rowKey={({ right }) => right} />;
}
