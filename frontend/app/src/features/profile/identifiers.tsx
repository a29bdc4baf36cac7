import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiFor, SELF } from '@/api/client';
import { discloseIdentifier, identifiersQuery, type Identifier } from '@/api/sign-in-methods';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Card, Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import type { MessageKey } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';

const names: Record<Identifier['kind'], MessageKey> = {
  CERTIFICATE_NUMBER: 'identifiers.certificate',
  NATIONAL_NUMBER: 'identifiers.national',
};

/** The numbers a person has proven, to pass on to an administrator (ACC-17). */
export function Identifiers() {
  const { t } = useTranslation();
  const identifiers = useQuery(identifiersQuery(apiFor(SELF)));
  return (
    <Section title={t('identifiers.title')}>
      <Loaded query={identifiers} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('identifiers.empty')}>
              <p>{t('identifiers.empty.hint')}</p>
            </EmptyState>
          ) : (
            <>
              <p>{t('identifiers.hint')}</p>
              {items.map((identifier) => (
                <MaskedNumber key={identifier.kind} identifier={identifier} />
              ))}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function MaskedNumber({ identifier: { kind, masked, provenAt } }: { identifier: Identifier }) {
  const { t, dateTime } = useTranslation();
  const name = t(names[kind]);
  const [copied, setCopied] = useState(false);
  // In this component alone and gone with it: no cache keeps the number.
  const showing = useMutation({
    mutationFn: () => discloseIdentifier(apiFor(SELF), kind),
    gcTime: 0,
  });
  const number = showing.data?.number;
  const hide = () => {
    setCopied(false);
    showing.reset();
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Card>
      <h3>{name}</h3>
      {showing.isError && <ProblemNotice error={showing.error} />}
      <p>
        <output>
          {number ?? <span aria-label={t('identifiers.masked', { end: masked.slice(-2) })}>{masked}</span>}
        </output>
      </p>
      <p className="muted">{t('identifiers.proven', { when: dateTime(provenAt) })}</p>
      <ButtonRow>
        {number === undefined ? (
          <Button
            variant="secondary"
            aria-label={t('identifiers.show.which', { name })}
            busy={showing.isPending}
            onClick={() => showing.mutate()}
          >
            {t('identifiers.show')}
          </Button>
        ) : (
          <>
            <Button variant="secondary" aria-label={t('identifiers.hide.which', { name })} onClick={hide}>
              {t('identifiers.hide')}
            </Button>
            <Button
              variant="secondary"
              aria-label={t('identifiers.copy.which', { name })}
              onClick={() => void copy(number)}
            >
              {t('identifiers.copy')}
            </Button>
          </>
        )}
        <span role="status">{copied && t('identifiers.copied')}</span>
      </ButtonRow>
    </Card>
  );
}
