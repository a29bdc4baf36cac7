import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  departureProspectQuery,
  MOST_SUCCESSORS,
  recordDeparture,
  type Departure,
  type DepartureProspect,
} from '@/api/departures';
import type { Place } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { Dialog } from '@/design-system/dialog/dialog';
import { Checkbox } from '@/design-system/field/checkbox';
import { SearchField } from '@/design-system/field/search-field';
import { SelectField } from '@/design-system/field/select-field';
import { TextArea } from '@/design-system/field/text-area';
import { Notice } from '@/design-system/notice/notice';
import { FormProblems } from '@/domain/forms/form-problems';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { departureSchema, type DepartureValues } from './departure-values';
import { MoveFields } from './move-fields';

interface DepartureDialogProps {
  personId: string;
  name: string;
  place: Place;
  /** The chamber in whose companies the person may be given a role in the same step (USR-11). */
  moveWithin: string | undefined;
  onRecorded: (departure: Departure) => void;
  onClose: () => void;
}

/** Says what will happen before it happens: who leaves, what ends, who takes over (USR-10). */
export function DepartureDialog(props: DepartureDialogProps) {
  const { t } = useTranslation();
  const { personId, name, place, onClose } = props;
  const [search, setSearch] = useState('');
  const prospect = useQuery(departureProspectQuery(useApi(), place, personId, search));
  return (
    <Dialog wide title={t('departure.title', { name })} onClose={onClose}>
      <Loaded query={prospect} lines={5}>
        {(loaded) => <DepartureForm {...props} prospect={loaded} search={search} onSearch={setSearch} />}
      </Loaded>
    </Dialog>
  );
}

interface DepartureFormProps extends DepartureDialogProps {
  prospect: DepartureProspect;
  search: string;
  onSearch: (search: string) => void;
}

function DepartureForm({
  personId,
  name,
  place,
  moveWithin,
  prospect,
  search,
  onSearch,
  onRecorded,
  onClose,
}: DepartureFormProps) {
  const { t } = useTranslation();
  const api = useApi();
  const form = useValidatedForm<DepartureValues>({
    schema: departureSchema,
    defaultValues: { successorId: '', reason: '', moves: false, organisationId: '', role: 'administrator' },
    submit: async ({ successorId, reason, moves, organisationId, role }) => {
      const move = { role, scope: `organisation:${organisationId}` };
      onRecorded(
        await recordDeparture(api, place, { personId, successorId, reason, ...(moves && { moves: [move] }) }),
      );
    },
  });
  const { successors, trainingRelationships, lastPlace, roles } = prospect;
  const moves = form.form.watch('moves');
  if (successors.length === 0 && !search) {
    return (
      <>
        <Notice kind="warning">
          <p>{t(trainingRelationships > 0 ? 'departure.no-trainer' : 'departure.nobody')}</p>
        </Notice>
        <ButtonRow>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonRow>
      </>
    );
  }
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <FormProblems of={form} />
      <DescriptionList
        items={[
          [t('departure.ends'), roleNames(roles, t)],
          [t('departure.apprentices'), t('departure.apprentices.pass', { n: trainingRelationships })],
          [
            t('departure.account'),
            t(lastPlace && !moves ? 'departure.account.ends' : 'departure.account.stays', { name }),
          ],
        ]}
      />
      {(search || successors.length === MOST_SUCCESSORS) && (
        <SearchField label={t('departure.successor.search')} value={search} onSearch={onSearch} />
      )}
      <SelectField
        label={t('departure.successor')}
        hint={t(trainingRelationships > 0 ? 'departure.successor.trainer' : 'departure.successor.hint')}
        data-initial-focus=""
        {...form.field('successorId')}
      >
        <option value="">{t('departure.successor.choose')}</option>
        {successors.map((successor) => (
          <option key={successor.personId} value={successor.personId}>
            {successor.name}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t('departure.reason')}
        rows={2}
        hint={t('departure.reason.hint')}
        {...form.field('reason')}
      />
      {moveWithin && (
        <>
          <Checkbox label={t('departure.move')} {...form.form.register('moves')} />
          {moves && <MoveFields chamberId={moveWithin} form={form} />}
        </>
      )}
      <ButtonRow>
        <Button type="submit" busy={form.busy}>
          {t('departure.record')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
